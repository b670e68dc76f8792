package org.socialvalue.monitoring.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.ContractView;
import org.socialvalue.monitoring.contract.Origin;
import org.socialvalue.monitoring.table.DateOrder;
import org.socialvalue.monitoring.table.DecimalMark;

/** Contracts let before this system, over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
@RolesAllowed(Roles.CONTRACT_MANAGER)
public class EntryResource {

  private static final int MOST_BYTES = 5 * 1024 * 1024;

  private final EnteringContract entering;
  private final EnteringPromises completing;
  private final ImportingContracts importing;
  private final Idempotency idempotency;
  private final DatabaseClock clock;

  public EntryResource(
      EnteringContract entering,
      EnteringPromises completing,
      ImportingContracts importing,
      Idempotency idempotency,
      DatabaseClock clock) {
    this.entering = entering;
    this.completing = completing;
    this.importing = importing;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @POST
  @Path("/contracts")
  @Operation(
      operationId = "enterContract",
      summary = "Enter a contract let before this system",
      description =
          "Or a grant. It starts as a draft of the caller's authority, with a commitment for each"
              + " promise and a proposed KPI for each that names a number, and keeps the same rules"
              + " to be activated as one from an award. Money in pounds, VAT excluded. Codes of the"
              + " service area and of areas are held to their shape and not looked up: which there"
              + " are is tender-service's (GET /v1/service-areas, GET /v1/areas). Under a code that"
              + " it does not list, a contract is found by that code alone, and no project inherits"
              + " what it teaches.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response enter(
      @HeaderParam("Idempotency-Key") @Nullable String key, EnterContract request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var contract = entering.enter(request, Origin.BY_HAND);
          return Replies.created(
              URI.create("/v1/contracts/" + contract.id()),
              contract,
              ContractView.from(contract, clock.today()));
        });
  }

  @POST
  @Path("/contracts/{id}/promises")
  @Operation(
      operationId = "enterPromises",
      summary = "Enter promises that were forgotten",
      description =
          "While an entered contract is a draft. Their KPIs are proposed with weight 0, so that both"
              + " sides settle what gives way. Refused for a contract from an award.")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response promise(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      EnterPromises request) {
    var contract = completing.enter(id, ifMatch, request.promises());
    return Replies.ok(contract, ContractView.from(contract, clock.today()));
  }

  @POST
  @Path("/contracts/imports")
  @Consumes("text/csv")
  @Operation(
      operationId = "importContracts",
      summary = "Take in a file of contracts",
      description =
          "One row for each promise, at most 5,000 rows and 5 MB. Columns: "
              + Sheet.COLUMNS
              + ". None of them may stand twice. Rows with the same reference are one contract. Comma, semicolon, tab or"
              + " bar; UTF-8, UTF-16 or Windows-1252; days as 2026-04-30, 30/04/2026 or a"
              + " spreadsheet's number. 03/04/2026 and 1,234 could mean two things and are told, unless"
              + " dateOrder and decimalMark say what the file means. Several areas or partners in a"
              + " cell are separated by a bar; a partner's role, size, sector and id stand in brackets"
              + " after its name, as Kent Hands (subcontractor, small, private, id: kent-hands). A bad row is told by its line and left out, the others"
              + " are in; the same file again changes nothing; a mended one brings the promises that"
              + " are missing while the contract is a draft.")
  @APIResponse(
      responseCode = "200",
      description = "What became of each contract, and the faults of the rows left out",
      content = @Content(schema = @Schema(implementation = ImportReport.class)))
  public Response take(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("dateOrder") @Nullable DateOrder dateOrder,
      @QueryParam("decimalMark") @Nullable DecimalMark decimalMark,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING, maxLength = MOST_BYTES)))
          byte[] file) {
    if (file.length > MOST_BYTES) {
      throw Refused.invalid("", "must have at most 5 MB");
    }
    return idempotency.once(
        key,
        Json.sha256(
            dateOrder + "," + decimalMark + "\n" + new String(file, StandardCharsets.ISO_8859_1)),
        () -> Response.ok(importing.take(file, new Written(dateOrder, decimalMark))).build());
  }
}
