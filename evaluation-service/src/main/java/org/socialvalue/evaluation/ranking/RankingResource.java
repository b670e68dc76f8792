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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.ranking.SeeingRanking.Sight;
import org.socialvalue.evaluation.scoring.Stage;
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
@RolesAllowed({"procurement-officer", "evaluator", "commissioner", "member", "auditor"})
public class RankingResource {

  private final ComputingRanking computing;
  private final ReadingRanking reading;
  private final SeeingRanking seeing;
  private final RankingRepository rankings;
  private final Evaluators evaluators;
  private final Competitions competitions;
  private final CurrentActor actor;
  private final Idempotency idempotency;

  public RankingResource(
      ComputingRanking computing,
      ReadingRanking reading,
      SeeingRanking seeing,
      RankingRepository rankings,
      Evaluators evaluators,
      Competitions competitions,
      CurrentActor actor,
      Idempotency idempotency) {
    this.computing = computing;
    this.reading = reading;
    this.seeing = seeing;
    this.rankings = rankings;
    this.evaluators = evaluators;
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
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "readRanking",
      summary = "The ranking of each lot",
      description =
          "With every point explained: inputs, weights, rounding and rule. Points are rounded half"
              + " up to the places that the tender shows; what was compared stands beside them as"
              + " an exact fraction. Of a ranking with more than 50 places, the first 50 of each"
              + " lot in short: without answers and steps.")
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
  @APIResponse(responseCode = "409", ref = "Conflict")
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
    seeing.of(competition(id), actor.get());
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        rankings.page(id, page), page, CompetitionRanking::id, RankingListed::from, uri);
  }

  @GET
  @Path("/versions/{number}")
  @APIResponse(responseCode = "409", ref = "Conflict")
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
    var ranking = reading.version(id, number);
    return Replies.ok(ranking, view(ranking, competition));
  }

  /** A page of places. */
  record PlacePage(List<PlaceListed> items, @Nullable String next) {}

  @GET
  @Path("/lots/{lotId}/places")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "listPlaces",
      summary = "The places of a lot, page by page",
      description =
          "Of the ranking that stands: best first, bids that are out last. A page ends with a bid;"
              + " that bid's id asks for the next.")
  @APIResponse(
      responseCode = "200",
      description = "A page of places",
      content = @Content(schema = @Schema(implementation = PlacePage.class)))
  public Response places(
      @PathParam("id") UUID id,
      @PathParam("lotId") String lotId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var shown = shown(id, lotId);
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        reading.page(shown.ranking(), shown.competition(), lotId, page).stream()
            .map(shown.sight()::of)
            .toList(),
        page,
        LotResult.Entry::bidId,
        PlaceListed::from,
        uri);
  }

  @GET
  @Path("/lots/{lotId}/bids/{bidId}")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "explainPlace",
      summary = "Why a bid came where it came",
      description =
          "Every figure of the bid in this lot, with its inputs, weights, rounding, stage and rule:"
              + " as shown, and as the exact fraction that was compared.")
  @APIResponse(
      responseCode = "200",
      description = "The bid's place and every step to it",
      content = @Content(schema = @Schema(implementation = PlaceExplained.class)))
  public Response explain(
      @PathParam("id") UUID id, @PathParam("lotId") String lotId, @PathParam("bidId") UUID bidId) {
    var shown = shown(id, lotId);
    var entry = reading.entry(shown.ranking(), shown.competition(), lotId, bidId);
    if (shown.sight().bars(entry.bidder())) {
      evaluators.requireUnconflicted(
          shown.competition(), actor.get(), entry.bidder(), entry.bidderName());
    }
    return Replies.ok(
        shown.ranking(), PlaceExplained.from(shown.ranking(), shown.competition(), lotId, entry));
  }

  @GET
  @Path("/lots/{lotId}/stages")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "readRankingStages",
      summary = "Who was compared with whom",
      description =
          "Each stage of a lot as it was: the bids that came to it, the bids that each was compared"
              + " with, and those that it put out. Frozen with the ranking.")
  @APIResponse(
      responseCode = "200",
      description = "The stages, in order",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Stage.class)))
  public Response stages(@PathParam("id") UUID id, @PathParam("lotId") String lotId) {
    var ranking = shown(id, lotId).ranking();
    return Replies.ok(ranking, reading.stages(ranking, lotId));
  }

  /** The ranking that stands, and what of it this actor sees. */
  private record Shown(Competition competition, Sight sight, CompetitionRanking ranking) {}

  private Shown shown(UUID id, String lotId) {
    var competition = competition(id);
    var sight = seeing.of(competition, actor.get());
    var ranking = reading.standing(id);
    reading.header(ranking, lotId);
    return new Shown(competition, sight, ranking);
  }

  private Competition competition(UUID id) {
    return competitions.ofAuthority(actor.get(), id);
  }

  private RankingView view(CompetitionRanking ranking, Competition competition) {
    return seeing.of(competition, actor.get()).of(reading.view(ranking, competition));
  }
}
