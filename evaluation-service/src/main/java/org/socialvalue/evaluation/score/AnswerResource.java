package org.socialvalue.evaluation.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.problem.Refused;

/** The answer to one question of one bid: the marks given to it and what the panel agrees. */
@Path("/v1/bids/{bidId}/questions/{questionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class AnswerResource {

  private final ScoringAnswer scoring;
  private final RecordingConsensus recording;
  private final ScoreRepository scores;
  private final CurrentActor actor;

  public AnswerResource(
      ScoringAnswer scoring,
      RecordingConsensus recording,
      ScoreRepository scores,
      CurrentActor actor) {
    this.scoring = scoring;
    this.recording = recording;
    this.scores = scores;
    this.actor = actor;
  }

  @PUT
  @Path("/scores/mine")
  @RolesAllowed("evaluator")
  @Operation(
      operationId = "scoreAnswer",
      summary = "Mark an answer",
      description =
          "A whole mark of the tender's scale with its reason. If-Match is needed to change it.")
  @APIResponse(
      responseCode = "200",
      description = "The mark",
      content = @Content(schema = @Schema(implementation = ScoreView.class)))
  public Response score(
      @PathParam("bidId") UUID bidId,
      @PathParam("questionId") String questionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MarkRequest mark) {
    var score = scoring.score(bidId, questionId, ifMatch, mark);
    return Replies.ok(score, ScoreView.from(score));
  }

  @GET
  @Path("/scores/mine")
  @RolesAllowed("evaluator")
  @Operation(
      operationId = "readOwnScore",
      summary = "Your mark for an answer",
      description = "With the ETag that a change of it needs.")
  @APIResponse(
      responseCode = "200",
      description = "The mark",
      content = @Content(schema = @Schema(implementation = ScoreView.class)))
  public Response own(@PathParam("bidId") UUID bidId, @PathParam("questionId") String questionId) {
    var score =
        scores
            .of(bidId, questionId, actor.get().id())
            .orElseThrow(() -> Refused.notFound("mark of yours"));
    return Replies.ok(score, ScoreView.from(score));
  }

  @PUT
  @Path("/consensus")
  @RolesAllowed("evaluator")
  @Operation(
      operationId = "recordConsensus",
      summary = "Record what the panel agreed",
      description =
          "By the chair, with the reason, once all marks are in. If-Match is needed to change it.")
  @APIResponse(
      responseCode = "200",
      description = "The consensus",
      content = @Content(schema = @Schema(implementation = ConsensusView.class)))
  public Response agree(
      @PathParam("bidId") UUID bidId,
      @PathParam("questionId") String questionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      MarkRequest mark) {
    var consensus = recording.agree(bidId, questionId, ifMatch, mark);
    return Replies.ok(consensus, ConsensusView.from(consensus));
  }
}
