package org.socialvalue.evaluation.score;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.score.ReadingScores.Marked;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;

/** The marks of a competition, handed in together. */
@Path("/v1/competitions/{id}/scores")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class ScoreResource {

  private final SubmittingScores submitting;
  private final ReadingScores reading;
  private final ReadingStatistics statistics;
  private final Idempotency idempotency;

  public ScoreResource(
      SubmittingScores submitting,
      ReadingScores reading,
      ReadingStatistics statistics,
      Idempotency idempotency) {
    this.submitting = submitting;
    this.reading = reading;
    this.statistics = statistics;
    this.idempotency = idempotency;
  }

  /** A page of marks. */
  record ScorePage(List<ScoreView> items, @Nullable String next) {}

  @POST
  @Path("/submission")
  @RolesAllowed("evaluator")
  @Operation(
      operationId = "submitScores",
      summary = "Hand in your marks",
      description =
          "All of them, each with its reason: each answer that you mark, of each bid that you are"
              + " free to judge. They stand, unless they are reopened.")
  @APIResponse(
      responseCode = "201",
      description = "Your marks are in",
      content = @Content(schema = @Schema(implementation = SubmissionView.class)))
  public Response submit(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        key,
        "",
        () -> {
          var submission = submitting.submit(id);
          return Replies.created(
              URI.create("/v1/competitions/" + id + "/scores"),
              submission,
              SubmissionView.from(submission));
        });
  }

  @GET
  @Path("/statistics")
  @RolesAllowed({"evaluator", "procurement-officer", "auditor"})
  @APIResponse(
      responseCode = "200",
      description = "How each evaluator marks beside the others",
      content = @Content(schema = @Schema(implementation = ReadingStatistics.StatisticsView.class)))
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "readEvaluatorStatistics",
      summary = "How the evaluators' marks lie beside each other",
      description =
          "Spread, severity and what is incomplete, for each evaluator in the panel's order; nobody"
              + " is ranked. Refused until all marks are in. Severity is the mean difference from"
              + " the others' mean for the same answers, to two places half up.")
  public ReadingStatistics.StatisticsView statistics(@PathParam("id") UUID id) {
    return statistics.read(id);
  }

  @GET
  @RolesAllowed({"evaluator", "procurement-officer", "auditor"})
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "listScores",
      summary = "Marks",
      description =
          "Your own; once all of the panel have handed in theirs, everybody's. Asking for another's"
              + " before that is refused. Bids in which you declared a conflict are left out.")
  @APIResponse(
      responseCode = "200",
      description = "A page of marks",
      content = @Content(schema = @Schema(implementation = ScorePage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @Parameter(description = "Whose marks; all that you may see unless given")
          @QueryParam("evaluator")
          @Nullable String evaluator,
      @Parameter(description = "Only those of this bid") @QueryParam("bid") @Nullable UUID bid,
      @Parameter(
              description = "Only those for the answers to this question, by its id in the tender")
          @QueryParam("question")
          @Nullable String question,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new ScoreSearch(evaluator, bid, question);
    var page = Score.SORTING.asked(limit, after, sort);
    return page.reply(reading.list(id, search, page), Marked::score, Marked::view, uri);
  }
}
