package org.socialvalue.monitoring.measurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.document.Download;
import org.socialvalue.kit.document.FileName;
import org.socialvalue.kit.document.FileType;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Roles;

/** The files that bear a figure out, over HTTP. */
@Path("/v1/measurements/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measurements")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR
})
public class EvidenceResource {

  private static final Set<FileType> ALLOWED = EnumSet.allOf(FileType.class);

  private final ExactReaders readers;
  private final MeasurementRepository measurements;
  private final EvidenceRepository evidence;
  private final AddingEvidence adding;
  private final RemovingEvidence removing;
  private final Documents documents;
  private final Idempotency idempotency;
  private final long mostBytes;

  public EvidenceResource(
      ExactReaders readers,
      MeasurementRepository measurements,
      EvidenceRepository evidence,
      AddingEvidence adding,
      RemovingEvidence removing,
      Documents documents,
      Idempotency idempotency,
      @ConfigProperty(name = "monitoring.documents.most-bytes") long mostBytes) {
    this.readers = readers;
    this.measurements = measurements;
    this.evidence = evidence;
    this.adding = adding;
    this.removing = removing;
    this.documents = documents;
    this.idempotency = idempotency;
    this.mostBytes = mostBytes;
  }

  /** What makes a repeated request the same. */
  private record Again(String fileName, String sha256) {}

  @GET
  @Operation(
      operationId = "listEvidence",
      summary = "The files with a figure",
      description = "Oldest first, each with its SHA-256.")
  @APIResponse(
      responseCode = "200",
      description = "A page of files",
      content = @Content(schema = @Schema(implementation = EvidencePage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    readers.seen(measurements.contractOf(id), "measurement");
    var page = PageRequest.of(limit, after);
    return Pages.reply(evidence.page(id, page), page, EvidenceFile::id, EvidenceView::from, uri);
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed(Roles.PROVIDER)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      operationId = "addEvidence",
      summary = "Lay a file with a figure",
      description =
          "The body is the file itself, of a type that can be told by its content, without macros,"
              + " 200,000,000 bytes at most unless configured otherwise. A claimed figure is"
              + " evidenced from then on.")
  @APIResponse(
      responseCode = "201",
      description = "The file",
      content = @Content(schema = @Schema(implementation = EvidenceView.class)))
  public Response add(
      @PathParam("id") UUID id,
      @QueryParam("fileName") @Nullable String fileName,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      InputStream content) {
    readers.seen(measurements.contractOf(id), "measurement");
    FileName.fault(fileName, ALLOWED)
        .ifPresent(
            fault -> {
              throw Refused.invalid(List.of(fault));
            });
    var name = fileName == null ? "" : fileName;
    var received = documents.receive(name, content, mostBytes, ALLOWED);
    try {
      return idempotency.once(
          key,
          new Again(name, received.sha256()),
          () -> {
            var file = adding.add(id, name, received);
            return Replies.created(
                URI.create("/v1/measurements/" + id + "/evidence/" + file.id()),
                file,
                EvidenceView.from(file));
          });
    } finally {
      documents.discard(received);
    }
  }

  @GET
  @Path("/{fileId}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "downloadEvidence",
      summary = "A file with a figure",
      description = "Its bytes; the ETag is its SHA-256.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response download(@PathParam("id") UUID id, @PathParam("fileId") UUID fileId)
      throws IOException {
    readers.seen(measurements.contractOf(id), "measurement");
    var file = evidence.findById(fileId);
    if (file == null || !file.measurementId().equals(id)) {
      throw Refused.notFound("evidence");
    }
    return Download.of(
        documents.open(fileId),
        file.fileName(),
        file.mediaType(),
        file.bytes(),
        file.sha256(),
        "private, no-cache");
  }

  @DELETE
  @Path("/{fileId}")
  @RolesAllowed(Roles.PROVIDER)
  @Operation(
      operationId = "removeEvidence",
      summary = "Take a file away again",
      description =
          "If-Match names the version of the figure. A figure that was evidenced or verified by it"
              + " alone is a claim from then on.")
  @APIResponse(responseCode = "204", description = "It is gone")
  public Response remove(
      @PathParam("id") UUID id,
      @PathParam("fileId") UUID fileId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    removing.remove(id, fileId, ifMatch);
    return Response.noContent().build();
  }

  /** A page of files. */
  record EvidencePage(List<EvidenceView> items, @Nullable String next) {}
}
