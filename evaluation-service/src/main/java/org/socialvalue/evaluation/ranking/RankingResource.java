package org.socialvalue.evaluation.ranking;

import jakarta.annotation.security.RolesAllowed;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;

/** The ranking of a competition. */
@Path("/v1/competitions/{id}/ranking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ranking")
public class RankingResource {

  private final ComputingRanking computing;
  private final RankingRepository rankings;
  private final Competitions competitions;
  private final CurrentActor actor;
  private final Idempotency idempotency;

  public RankingResource(
      ComputingRanking computing,
      RankingRepository rankings,
      Competitions competitions,
      CurrentActor actor,
      Idempotency idempotency) {
    this.computing = computing;
    this.rankings = rankings;
    this.competitions = competitions;
    this.actor = actor;
    this.idempotency = idempotency;
  }

  @POST
  @RolesAllowed({"procurement-officer", "evaluator"})
  @Operation(
      operationId = "computeRanking",
      summary = "Compute the ranking",
      description =
          "By an officer or the chair, once all marks are in and wide spreads are moderated. It is"
              + " computed once and stays as it is, until marks are reopened or a bid drops out: then"
              + " it is superseded, kept, and computed anew. Each bid's points go out as an event.")
  @APIResponse(
      responseCode = "201",
      description = "The ranking",
      content = @Content(schema = @Schema(implementation = RankingView.class)))
  public Response compute(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        key,
        "",
        () -> {
          var ranking = computing.compute(id);
          return Replies.created(
              URI.create("/v1/competitions/" + id + "/ranking"),
              ranking,
              view(ranking, competition(id)));
        });
  }

  @GET
  @RolesAllowed({"procurement-officer", "evaluator", "commissioner", "member", "auditor"})
  @Operation(
      operationId = "readRanking",
      summary = "The ranking of each lot",
      description = "With every point explained: inputs, weights, rounding and rule.")
  @APIResponse(
      responseCode = "200",
      description = "The ranking",
      content = @Content(schema = @Schema(implementation = RankingView.class)))
  public Response read(@PathParam("id") UUID id) {
    var competition = competition(id);
    var ranking = rankings.of(id).orElseThrow(() -> Refused.notFound("ranking"));
    return Replies.ok(ranking, view(ranking, competition));
  }

  /** A page of rankings. */
  record RankingPage(List<RankingListed> items, @Nullable String next) {}

  @GET
  @Path("/versions")
  @RolesAllowed({"procurement-officer", "evaluator", "commissioner", "member", "auditor"})
  @Operation(
      operationId = "listRankings",
      summary = "Every ranking that was computed",
      description = "Oldest first; one at most stands, the others say why they were superseded.")
  @APIResponse(
      responseCode = "200",
      description = "A page of rankings",
      content = @Content(schema = @Schema(implementation = RankingPage.class)))
  public Response versions(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    competition(id);
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        rankings.page(id, page), page, CompetitionRanking::id, RankingListed::from, uri);
  }

  @GET
  @Path("/versions/{number}")
  @RolesAllowed({"procurement-officer", "evaluator", "commissioner", "member", "auditor"})
  @Operation(
      operationId = "readRankingVersion",
      summary = "One ranking that was computed",
      description = "As it was, whether it stands or was superseded.")
  @APIResponse(
      responseCode = "200",
      description = "The ranking",
      content = @Content(schema = @Schema(implementation = RankingView.class)))
  public Response version(@PathParam("id") UUID id, @PathParam("number") int number) {
    var competition = competition(id);
    var ranking = rankings.of(id, number).orElseThrow(() -> Refused.notFound("ranking"));
    return Replies.ok(ranking, view(ranking, competition));
  }

  private Competition competition(UUID id) {
    return competitions.ofAuthority(actor.get(), id);
  }

  private static RankingView view(CompetitionRanking ranking, Competition competition) {
    return RankingView.from(ranking, competition.tender().awardModel());
  }
}
