package org.socialvalue.monitoring.principle;

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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.principle.PrinciplesView.ScoreView;
import org.socialvalue.monitoring.principle.PrinciplesView.SetView;
import org.socialvalue.monitoring.principle.PrinciplesView.TrendsView;

/** The principles during delivery, over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Principles")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class PrincipleResource {

  private final Contracts contracts;
  private final PrincipleSets sets;
  private final PrincipleScores scores;
  private final SettingPrinciples setting;
  private final ScoringPrinciples scoring;
  private final ReadingTrends trends;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  public PrincipleResource(
      Contracts contracts,
      PrincipleSets sets,
      PrincipleScores scores,
      SettingPrinciples setting,
      ScoringPrinciples scoring,
      ReadingTrends trends,
      Idempotency idempotency,
      CurrentActor actor) {
    this.contracts = contracts;
    this.sets = sets;
    this.scores = scores;
    this.setting = setting;
    this.scoring = scoring;
    this.trends = trends;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @GET
  @Path("/principles")
  @Operation(
      operationId = "readPrinciples",
      summary = "The principles and the scale in force",
      description =
          "The authority's own, else the default's. For a provider the default's: what its contracts"
              + " are scored on stands with each of them.")
  @APIResponse(
      responseCode = "200",
      description = "The principles",
      content = @Content(schema = @Schema(implementation = SetView.class)))
  public Response read() {
    return reply(sets.inForce(actor.get().org()));
  }

  @PUT
  @Path("/principles")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.COMMISSIONER})
  @Operation(
      operationId = "setPrinciples",
      summary = "Set the authority's own principles and scale",
      description =
          "As a new version: what was scored keeps its scale, and trends begin anew where the scale"
              + " is another.")
  @APIResponse(
      responseCode = "200",
      description = "The principles",
      content = @Content(schema = @Schema(implementation = SetView.class)))
  public Response set(@HeaderParam("If-Match") @Nullable String ifMatch, SetPrinciples request) {
    return reply(setting.set(ifMatch, request));
  }

  @POST
  @Path("/contracts/{id}/principle-scores")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.COMMISSIONER})
  @Operation(
      operationId = "scorePrinciples",
      summary = "Score the service on the principles again",
      description =
          "On the authority's scale, each mark with its evidence (KEEP_EVALUATING). Earlier marks"
              + " stay.")
  @APIResponse(
      responseCode = "201",
      description = "The marks",
      content = @Content(schema = @Schema(implementation = ScoreView.class)))
  public Response score(
      @PathParam("id") UUID contractId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      ScorePrinciples request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var score = scoring.score(contractId, request);
          return Replies.created(
              URI.create("/v1/principle-scores/" + score.id()), score, ScoreView.from(score));
        });
  }

  @GET
  @Path("/contracts/{id}/principle-scores")
  @Operation(
      operationId = "listPrincipleScores",
      summary = "Marks on the principles",
      description = "In the order they were recorded, in pages.")
  @APIResponse(
      responseCode = "200",
      description = "A page of marks",
      content = @Content(schema = @Schema(implementation = ScoreView.Page.class)))
  public Response list(
      @PathParam("id") UUID contractId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    contracts.seen(contractId, "contract");
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        scores.page(contractId, page), page, PrincipleScore::id, ScoreView::from, uri);
  }

  @GET
  @Path("/principle-scores/{id}")
  @Operation(
      operationId = "readPrincipleScore",
      summary = "Marks of one day",
      description = "As they were given, on the scale of that day.")
  @APIResponse(
      responseCode = "200",
      description = "The marks",
      content = @Content(schema = @Schema(implementation = ScoreView.class)))
  public Response readScore(@PathParam("id") UUID id) {
    var score = scores.findById(id);
    if (score == null) {
      throw Refused.notFound("score");
    }
    contracts.seen(score.contractId(), "score");
    return Replies.ok(score, ScoreView.from(score));
  }

  @GET
  @Path("/contracts/{id}/principles")
  @Operation(
      operationId = "readPrincipleTrends",
      summary = "How the service does on each principle, over time",
      description =
          "Every mark with its evidence, the direction since the first and since the last, and what"
              + " KEEP_EVALUATING finds missing. It ranks nothing.")
  public TrendsView trends(@PathParam("id") UUID contractId) {
    return trends.of(contractId);
  }

  private static Response reply(PrincipleSet set) {
    return Response.ok(SetView.from(set)).tag(new EntityTag(Integer.toString(set.tag()))).build();
  }
}
