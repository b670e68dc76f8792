package org.socialvalue.evaluation.ranking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
              + " computed once and stays as it is; each bid's points go out as an event.")
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

  private Competition competition(UUID id) {
    return competitions.ofAuthority(actor.get(), id);
  }

  private static RankingView view(CompetitionRanking ranking, Competition competition) {
    return RankingView.from(ranking, competition.tender().awardModel());
  }
}
