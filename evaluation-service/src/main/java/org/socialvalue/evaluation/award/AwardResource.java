package org.socialvalue.evaluation.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;

/** Awards: approved or refused, made final. */
@Path("/v1/awards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
public class AwardResource {

  private final ApprovingAward approving;
  private final RefusingAward refusing;
  private final FinalisingAward finalising;
  private final AwardRepository awards;
  private final CurrentActor actor;
  private final Idempotency idempotency;

  public AwardResource(
      ApprovingAward approving,
      RefusingAward refusing,
      FinalisingAward finalising,
      AwardRepository awards,
      CurrentActor actor,
      Idempotency idempotency) {
    this.approving = approving;
    this.refusing = refusing;
    this.finalising = finalising;
    this.awards = awards;
    this.actor = actor;
    this.idempotency = idempotency;
  }

  /** A page of awards. */
  record AwardPage(List<AwardView> items, @Nullable String next) {}

  @POST
  @Path("/{id}/approval")
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "approveAward",
      summary = "Approve an award",
      description =
          "By a second officer. Each bidder is given its assessment summary and the standstill"
              + " begins.")
  @APIResponse(
      responseCode = "200",
      description = "The award",
      content = @Content(schema = @Schema(implementation = AwardView.class)))
  public Response approve(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        key,
        "",
        () -> {
          var award = approving.approve(id, ifMatch);
          return Replies.ok(award, AwardView.from(award));
        });
  }

  /** Why an award is not approved. */
  public record AwardRefusal(@NotBlank @Size(max = 10_000) String reason) {}

  @POST
  @Path("/{id}/refusal")
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "refuseAward",
      summary = "Refuse to approve an award",
      description =
          "By a second officer, with a reason. The award ends and stays on record; bidders are told"
              + " nothing, and the lot can be decided anew.")
  @APIResponse(
      responseCode = "200",
      description = "The award",
      content = @Content(schema = @Schema(implementation = AwardView.class)))
  public Response refuse(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      AwardRefusal refusal) {
    return idempotency.once(
        key,
        refusal,
        () -> {
          var award = refusing.refuse(id, ifMatch, refusal.reason());
          return Replies.ok(award, AwardView.from(award));
        });
  }

  @POST
  @Path("/{id}/finalisation")
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "finaliseAward",
      summary = "Make an award final",
      description =
          "Once its standstill is over. The contract's promises go out as an event, once.")
  @APIResponse(
      responseCode = "200",
      description = "The award",
      content = @Content(schema = @Schema(implementation = AwardView.class)))
  public Response finalise(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        key,
        "",
        () -> {
          var award = finalising.finalise(id, ifMatch);
          return Replies.ok(award, AwardView.from(award));
        });
  }

  @GET
  @RolesAllowed({"procurement-officer", "commissioner", "contract-manager", "member", "auditor"})
  @Operation(
      operationId = "listAwards",
      summary = "Awards of your authority",
      description =
          "Oldest first unless sorted otherwise, in pages. One without a standstill counts as ending"
              + " last of all.")
  @APIResponse(
      responseCode = "200",
      description = "A page of awards",
      content = @Content(schema = @Schema(implementation = AwardPage.class)))
  public Response list(
      @Parameter(description = "Only of this competition") @QueryParam("competition")
          @Nullable UUID competition,
      @Parameter(description = "Only of this lot of the tender, by its id there") @QueryParam("lot")
          @Nullable String lot,
      @QueryParam("status") Award.@Nullable Status status,
      @Parameter(description = ListTexts.SORT + "createdAt, standstillEndsOn") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new AwardSearch(competition, lot, status);
    var page = Award.SORTING.asked(limit, after, sort);
    return page.reply(awards.ofAuthority(actor.get().org(), search, page), AwardView::from, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"procurement-officer", "commissioner", "contract-manager", "member", "auditor"})
  @Operation(
      operationId = "readAward",
      summary = "One award",
      description = "With who decided, approved and finalised it, and when its standstill ends.")
  @APIResponse(
      responseCode = "200",
      description = "The award",
      content = @Content(schema = @Schema(implementation = AwardView.class)))
  public Response read(@PathParam("id") UUID id) {
    var award = awards.of(actor.get(), id);
    return Replies.ok(award, AwardView.from(award));
  }
}
