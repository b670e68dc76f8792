package org.socialvalue.monitoring.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.measurement.ExactReaders;

/** Figures from a provider's own system over HTTP: mappings, files, batches. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own systems")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class IntakeResource {

  private final Contracts contracts;
  private final ExactReaders readers;
  private final MappingRepository mappings;
  private final ImportRepository imports;
  private final SavingMapping saving;
  private final ReceivingFile receiving;
  private final TakingFile takingFile;
  private final TakingBatch takingBatch;
  private final Idempotency idempotency;

  public IntakeResource(
      Contracts contracts,
      ExactReaders readers,
      MappingRepository mappings,
      ImportRepository imports,
      SavingMapping saving,
      ReceivingFile receiving,
      TakingFile takingFile,
      TakingBatch takingBatch,
      Idempotency idempotency) {
    this.contracts = contracts;
    this.readers = readers;
    this.mappings = mappings;
    this.imports = imports;
    this.saving = saving;
    this.receiving = receiving;
    this.takingFile = takingFile;
    this.takingBatch = takingBatch;
    this.idempotency = idempotency;
  }

  /** What makes a repeated request the same: the question and the file. */
  private record Again(TakingFile.Asked asked, String sha256) {}

  @GET
  @Path("/contracts/{id}/measurement-mappings")
  @Operation(
      operationId = "listMeasurementMappings",
      summary = "Saved mappings of a contract",
      description = "Oldest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of mappings",
      content = @Content(schema = @Schema(implementation = MappingPage.class)))
  public Response listMappings(
      @PathParam("id") UUID contractId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    contracts.seen(contractId, "contract");
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        mappings.page(contractId, page), page, MeasurementMapping::id, MappingView::from, uri);
  }

  @GET
  @Path("/measurement-mappings/{id}")
  @Operation(
      operationId = "readMeasurementMapping",
      summary = "One mapping",
      description = "How the provider's export is read.")
  @APIResponse(
      responseCode = "200",
      description = "The mapping",
      content = @Content(schema = @Schema(implementation = MappingView.class)))
  public Response readMapping(@PathParam("id") UUID id) {
    var mapping = mappings.findById(id);
    if (mapping == null) {
      throw Refused.notFound("mapping");
    }
    contracts.seen(mapping.contractId(), "mapping");
    return Replies.ok(mapping, MappingView.from(mapping));
  }

  @POST
  @Path("/contracts/{id}/measurement-mappings")
  @RolesAllowed(Roles.PROVIDER)
  @Operation(
      operationId = "saveMeasurementMapping",
      summary = "Save how an export is read",
      description =
          "Names the columns as the headings do; capitals and blanks do not matter. Encoding,"
              + " separator, decimal mark and the order of dates may be left out where the file"
              + " speaks for itself; what could mean two things is then told row by row.")
  @APIResponse(
      responseCode = "201",
      description = "The mapping",
      content = @Content(schema = @Schema(implementation = MappingView.class)))
  public Response saveMapping(
      @PathParam("id") UUID contractId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      MappingRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var mapping = saving.save(contractId, request);
          return Replies.created(
              URI.create("/v1/measurement-mappings/" + mapping.id()),
              mapping,
              MappingView.from(mapping));
        });
  }

  @PUT
  @Path("/measurement-mappings/{id}")
  @RolesAllowed(Roles.PROVIDER)
  @Operation(
      operationId = "changeMeasurementMapping",
      summary = "Change a mapping",
      description = "Files that came in before keep the one they were read by.")
  @APIResponse(
      responseCode = "200",
      description = "The mapping",
      content = @Content(schema = @Schema(implementation = MappingView.class)))
  public Response changeMapping(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MappingRequest request) {
    var mapping = saving.change(id, ifMatch, request);
    return Replies.ok(mapping, MappingView.from(mapping));
  }

  @POST
  @Path("/contracts/{id}/measurement-imports")
  @RolesAllowed(Roles.PROVIDER)
  @Consumes({MediaType.APPLICATION_OCTET_STREAM, "text/csv", MediaType.TEXT_PLAIN})
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      operationId = "importMeasurements",
      summary = "Send the export of your own system",
      description =
          "The body is the file as the system wrote it: text with a separator, in UTF-8, UTF-16 or"
              + " Windows-1252, 200,000,000 bytes at most unless configured otherwise. It is read by"
              + " a saved mapping after the answer; the answer says where its progress can be looked"
              + " at. A row that can't be taken is told by line, column and reason, and the others"
              + " are taken. The same bytes by the same mapping are not read again unless rows of them"
              + " were refused: the earlier import is answered (200).")
  @APIResponse(
      responseCode = "200",
      description = "The same file came in before: what it came to",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(
      responseCode = "201",
      description = "The file waits to be read",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  public Response importFile(
      @PathParam("id") UUID contractId,
      @QueryParam("mapping") @Nullable UUID mapping,
      @QueryParam("fileName") @Nullable String fileName,
      @QueryParam("onDifference") @DefaultValue("REFUSE") OnDifference onDifference,
      @QueryParam("reason") @Nullable String reason,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      InputStream file) {
    var asked = receiving.asked(contractId, mapping, fileName, onDifference, reason);
    var received = receiving.receive(asked, file);
    try {
      return idempotency.once(
          key, new Again(asked, received.sha256()), () -> taken(contractId, asked, received));
    } finally {
      receiving.discard(received);
    }
  }

  private Response taken(UUID contractId, TakingFile.Asked asked, Received received) {
    var came = takingFile.take(contractId, asked, received);
    return came.again() ? ok(came.made()) : created(came.made());
  }

  @POST
  @Path("/contracts/{id}/measurement-batches")
  @RolesAllowed(Roles.PROVIDER)
  @Operation(
      operationId = "reportMeasurements",
      summary = "Report many figures at once",
      description =
          "At most 10,000 figures and 20 MB, for KPIs of the contract, in one transaction. A figure that can't"
              + " be taken is told by its place in the list, from 1, and the others are taken; one"
              + " that is on record just so changes nothing.")
  @APIResponse(
      responseCode = "201",
      description = "What became of them; reasons are listed under errors",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  public Response reportBatch(
      @PathParam("id") UUID contractId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      BatchRequest request) {
    return idempotency.once(key, request, () -> created(takingBatch.take(contractId, request)));
  }

  @GET
  @Path("/contracts/{id}/measurement-imports")
  @Operation(
      operationId = "listMeasurementImports",
      summary = "Files and batches of a contract",
      description = "Oldest first unless sorted otherwise.")
  @APIResponse(
      responseCode = "200",
      description = "A page of imports",
      content = @Content(schema = @Schema(implementation = ImportPage.class)))
  public Response listImports(
      @PathParam("id") UUID contractId,
      @QueryParam("state") @Nullable ImportState state,
      @QueryParam("kind") MeasurementImport.@Nullable Kind kind,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    contracts.seen(contractId, "contract");
    var page = MeasurementImport.SORTING.asked(limit, after, sort);
    return page.reply(imports.page(contractId, state, kind, page), ImportView::from, uri);
  }

  @GET
  @Path("/measurement-imports/{id}")
  @Operation(
      operationId = "readMeasurementImport",
      summary = "How far a file or batch has come",
      description = "Its counts grow while it is read; state DONE or FAILED ends it.")
  @APIResponse(
      responseCode = "200",
      description = "The import",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  public Response readImport(@PathParam("id") UUID id) {
    return ok(seen(id));
  }

  @GET
  @Path("/measurement-imports/{id}/errors")
  @Operation(
      operationId = "listMeasurementImportErrors",
      summary = "What was not taken, and why",
      description =
          "By line of the file, or place in the batch, from 1; with column and reason. Reasons hold"
              + " single figures: for those who run, verify or audit the contract.")
  @APIResponse(
      responseCode = "200",
      description = "A page of reasons",
      content = @Content(schema = @Schema(implementation = FaultPage.class)))
  public Response listErrors(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    readers.seen(seen(id).contractId(), "import");
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        imports.faults(id, page),
        page,
        ImportRepository.Told::place,
        ImportRepository.Told::fault,
        uri);
  }

  private MeasurementImport seen(UUID id) {
    var made = imports.findById(id);
    if (made == null) {
      throw Refused.notFound("import");
    }
    contracts.seen(made.contractId(), "import");
    return made;
  }

  private static Response ok(MeasurementImport made) {
    return Replies.ok(made, ImportView.from(made));
  }

  private static Response created(MeasurementImport made) {
    return Replies.created(
        URI.create("/v1/measurement-imports/" + made.id()), made, ImportView.from(made));
  }

  /** A page of mappings. */
  record MappingPage(List<MappingView> items, @Nullable String next) {}

  /** A page of imports. */
  record ImportPage(List<ImportView> items, @Nullable String next) {}

  /** A page of reasons. */
  record FaultPage(List<RowFault> items, @Nullable String next) {}
}
