package org.socialvalue.monitoring.spend;

import jakarta.annotation.security.RolesAllowed;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;

/** Spend over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Spend")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class SpendResource {

  private final Contracts contracts;
  private final SpendRepository spend;
  private final RecordingSpend recording;
  private final CorrectingSpend correcting;
  private final SpendHistory history;
  private final Idempotency idempotency;

  public SpendResource(
      Contracts contracts,
      SpendRepository spend,
      RecordingSpend recording,
      CorrectingSpend correcting,
      SpendHistory history,
      Idempotency idempotency) {
    this.contracts = contracts;
    this.spend = spend;
    this.recording = recording;
    this.correcting = correcting;
    this.history = history;
    this.idempotency = idempotency;
  }

  @GET
  @Path("/contracts/{id}/spend")
  @Operation(
      operationId = "listSpend",
      summary = "What was spent on a contract",
      description = "In the order in which it was recorded unless sorted otherwise.")
  @APIResponse(
      responseCode = "200",
      description = "A page of spend",
      content = @Content(schema = @Schema(implementation = SpendPage.class)))
  public Response list(
      @PathParam("id") UUID contractId,
      @Parameter(description = "Only periods with a day on or after this one") @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "Only periods with a day on or before this one") @QueryParam("to")
          @Nullable LocalDate to,
      @Parameter(description = ListTexts.SORT + "createdAt, to") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    contracts.seen(contractId, "contract");
    var search = new SpendSearch(from, to);
    var page = SpendEntry.SORTING.asked(limit, after, sort);
    return page.reply(spend.page(contractId, search, page), SpendView::from, uri);
  }

  @GET
  @Path("/spend/{id}")
  @Operation(
      operationId = "readSpend",
      summary = "One entry of spend",
      description = "As it is on record.")
  @APIResponse(
      responseCode = "200",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = SpendView.class)))
  public Response read(@PathParam("id") UUID id) {
    var entry = spend.findById(id);
    if (entry == null) {
      throw Refused.notFound("spend");
    }
    contracts.seen(entry.contractId(), "spend");
    return Replies.ok(entry, SpendView.from(entry));
  }

  @POST
  @Path("/contracts/{id}/spend")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "recordSpend",
      summary = "Record what was spent",
      description =
          "For a past period within the contract that is not recorded yet. Targets per amount spent"
              + " fall due from it.")
  @APIResponse(
      responseCode = "201",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = SpendView.class)))
  public Response record(
      @PathParam("id") UUID contractId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      SpendRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var entry = recording.record(contractId, request);
          return Replies.created(
              URI.create("/v1/spend/" + entry.id()), entry, SpendView.from(entry));
        });
  }

  @PUT
  @Path("/spend/{id}")
  @RolesAllowed(Roles.CONTRACT_MANAGER)
  @Operation(
      operationId = "correctSpend",
      summary = "Correct what was recorded as spent",
      description =
          "A new version takes its place, held to the same rules; the earlier ones stay on record."
              + " Targets per amount spent follow it at once.")
  @APIResponse(
      responseCode = "200",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = SpendView.class)))
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      SpendCorrection request) {
    var entry = correcting.correct(id, ifMatch, request);
    return Replies.ok(entry, SpendView.from(entry));
  }

  @GET
  @Path("/spend/{id}/versions")
  @Operation(
      operationId = "listSpendVersions",
      summary = "An entry of spend as it was before",
      description = "Every earlier version, oldest first, with who corrected it, when and why.")
  public List<SpendHistory.Earlier> versions(@PathParam("id") UUID id) {
    contracts.seen(spend.contractOf(id), "spend");
    return history.of(id);
  }

  /** A page of spend. */
  record SpendPage(List<SpendView> items, @Nullable String next) {}
}
