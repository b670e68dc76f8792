package org.socialvalue.tender.publication;

import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.TenderDocument;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.document.Download;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;

/** The files that belong to a tender. */
@Path("/v1/tenders/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents of a tender")
public class DocumentsResource {

  private final CurrentActor actor;
  private final TenderRepository tenders;
  private final Idempotency idempotency;
  private final ReceivingDocument receiving;
  private final AttachingDocument attaching;
  private final RemovingDocument removing;
  private final Documents documents;

  public DocumentsResource(
      CurrentActor actor,
      TenderRepository tenders,
      Idempotency idempotency,
      ReceivingDocument receiving,
      AttachingDocument attaching,
      RemovingDocument removing,
      Documents documents) {
    this.actor = actor;
    this.tenders = tenders;
    this.idempotency = idempotency;
    this.receiving = receiving;
    this.attaching = attaching;
    this.removing = removing;
    this.documents = documents;
  }

  @GET
  @Authenticated
  @APIResponseSchema(DocumentList.class)
  @Operation(
      operationId = "listTenderDocuments",
      summary = "The documents of a tender",
      description =
          "Fifty at most, in the order in which they were attached. A published tender's for"
              + " everybody who is signed in, a draft's for its authority; the ETag is the tender's.")
  public Response list(@PathParam("id") UUID id) {
    var tender = tenders.readable(id, actor.get());
    return Replies.ok(tender, new DocumentList(tender.documents()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = TenderDocument.class, responseCode = "201")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      operationId = "attachTenderDocument",
      summary = "Attach a document to a draft",
      description =
          "The body is the file itself: pdf, docx, xlsx, odt, ods, csv, txt, png or jpeg, told by its"
              + " content, 25 MB at most unless configured otherwise. The ETag is the tender's new"
              + " one.")
  public Response attach(
      @PathParam("id") UUID id,
      @QueryParam("fileName") @Nullable String fileName,
      @QueryParam("title") @Nullable String title,
      @QueryParam("titleCy") @Nullable String titleCy,
      @QueryParam("titleEasyRead") @Nullable String titleEasyRead,
      @Schema(enumeration = {"SPECIFICATION", "TERMS", "PRICING_SCHEDULE", "EASY_READ", "OTHER"})
          @QueryParam("kind")
          @Nullable String kind,
      @Schema(enumeration = {"en", "cy", "en-cy"}) @QueryParam("language")
          @Nullable String language,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      InputStream file) {
    var asked = new AttachDocument(fileName, title, titleCy, titleEasyRead, kind, language);
    var received = receiving.receive(actor.get(), id, asked, file);
    try {
      return idempotency.once(
          key, new Again(asked, received.sha256()), () -> attached(id, asked, received));
    } finally {
      documents.discard(received);
    }
  }

  private Response attached(UUID id, AttachDocument asked, Received received) {
    var tender = attaching.attach(actor.get(), id, asked, received);
    var at = URI.create("/v1/tenders/" + id + "/documents/" + received.id());
    return Replies.created(at, tender, tender.document(received.id()));
  }

  @GET
  @Path("/{documentId}")
  @Authenticated
  @Produces(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      description = "The file, to be saved",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      operationId = "downloadTenderDocument",
      summary = "Download a document",
      description =
          "With the type that its content showed, always as something to save. Its ETag is its"
              + " SHA-256.")
  public Response download(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId)
      throws IOException {
    var document = tenders.readable(id, actor.get()).document(documentId);
    return Download.of(
        documents.open(documentId),
        document.fileName(),
        document.mediaType(),
        document.bytes(),
        document.sha256(),
        "private, no-cache");
  }

  @DELETE
  @Path("/{documentId}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = DocumentList.class, responseCode = "200")
  @Operation(
      operationId = "removeTenderDocument",
      summary = "Remove a document from a draft",
      description = "If-Match names the tender's version. What is published stays.")
  public Response remove(
      @PathParam("id") UUID id,
      @PathParam("documentId") UUID documentId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    var tender = removing.remove(actor.get(), id, documentId, ifMatch);
    return Replies.ok(tender, new DocumentList(tender.documents()));
  }

  /** What makes a repeated request the same: the words and the file. */
  private record Again(AttachDocument asked, String sha256) {}
}
