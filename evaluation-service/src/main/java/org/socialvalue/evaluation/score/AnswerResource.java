package org.socialvalue.evaluation.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.socialvalue.kit.http.Replies;

/** The answer to one question of one bid: the marks given to it and what the panel agrees. */
@Path("/v1/bids/{bidId}/questions/{questionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
public class AnswerResource {

  private final ScoringAnswer scoring;
  private final ProposingConsensus proposing;
  private final TakingPosition taking;
  private final ClosingConsensus closing;
  private final ReadingConsensus reading;
  private final ReadingOwnScore own;

  public AnswerResource(
      ScoringAnswer scoring,
      ProposingConsensus proposing,
      TakingPosition taking,
      ClosingConsensus closing,
      ReadingConsensus reading,
      ReadingOwnScore own) {
    this.scoring = scoring;
    this.proposing = proposing;
    this.taking = taking;
    this.closing = closing;
    this.reading = reading;
    this.own = own;
  }

  @PUT
  @Path("/scores/mine")
  @RolesAllowed("evaluator")
  @Operation(
      operationId = "scoreAnswer",
      summary = "Mark an answer",
      description =
          "A whole mark of the tender's scale, as a draft until you hand in: its reason may come"
              + " later. If-Match is needed to change it.")
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
    return Replies.ok(score, ScoreView.draft(score));
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
    var found = own.read(bidId, questionId);
    return Replies.ok(found.score(), found.view());
  }

  @PUT
  @Path("/consensus")
  @RolesAllowed("evaluator")
  @Operation(
      operationId = "proposeConsensus",
      summary = "Propose what the panel agrees",
      description =
          "By the chair, once all marks are in; where the chair has a conflict with the bid, by the"
              + " first evaluator who has none. Allowed for every answer, needed where marks lie"
              + " further apart than the tolerance. With its reason; a mark that nobody gave also"
              + " says how the views were reconciled. It stands once every evaluator of the answer"
              + " agrees, or once it is closed. If-Match is needed to change a proposal; one that"
              + " stands is reopened first.")
  @APIResponse(
      responseCode = "200",
      description = "The consensus",
      content = @Content(schema = @Schema(implementation = ConsensusView.class)))
  public Response propose(
      @PathParam("bidId") UUID bidId,
      @PathParam("questionId") String questionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ConsensusRequest proposal) {
    return told(proposing.propose(bidId, questionId, ifMatch, proposal));
  }

  @GET
  @Path("/consensus")
  @RolesAllowed({"evaluator", "procurement-officer", "auditor"})
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "readConsensus",
      summary = "What the panel agreed",
      description =
          "Or has before it: with each position, and the ETag that agreeing, dissenting or closing"
              + " needs. Not before all marks are in.")
  @APIResponse(
      responseCode = "200",
      description = "The consensus",
      content = @Content(schema = @Schema(implementation = ConsensusView.class)))
  public Response consensus(
      @PathParam("bidId") UUID bidId, @PathParam("questionId") String questionId) {
    return told(reading.read(bidId, questionId));
  }

  /**
   * How an evaluator stands to a proposal.
   *
   * @param reason needed for a dissent
   */
  public record Position(@NotNull Boolean agrees, @Size(max = 10_000) @Nullable String reason) {}

  @PUT
  @Path("/consensus/positions/mine")
  @RolesAllowed("evaluator")
  @Operation(
      operationId = "takePosition",
      summary = "Agree with a proposed consensus, or dissent",
      description =
          "By each evaluator of the answer; a dissent says why. If-Match names the proposal that"
              + " was read: others who agree meanwhile don't change it, a new proposal does. Can be"
              + " changed until the consensus stands.")
  @APIResponse(
      responseCode = "200",
      description = "The consensus",
      content = @Content(schema = @Schema(implementation = ConsensusView.class)))
  public Response position(
      @PathParam("bidId") UUID bidId,
      @PathParam("questionId") String questionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Position position) {
    return told(taking.take(bidId, questionId, ifMatch, position.agrees(), position.reason()));
  }

  @POST
  @Path("/consensus/closing")
  @RolesAllowed("evaluator")
  @Operation(
      operationId = "closeConsensus",
      summary = "Close a consensus over dissents",
      description =
          "By who leads, once every evaluator of the answer has agreed or dissented. The dissents"
              + " stay on record with it.")
  @APIResponse(
      responseCode = "200",
      description = "The consensus",
      content = @Content(schema = @Schema(implementation = ConsensusView.class)))
  public Response close(
      @PathParam("bidId") UUID bidId,
      @PathParam("questionId") String questionId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return told(closing.close(bidId, questionId, ifMatch));
  }

  private static Response told(ProposingConsensus.Told told) {
    return Replies.ok(told.consensus(), told.view());
  }
}
