package org.socialvalue.evaluation.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Replies;

/** Where marks lie apart, and what the panel agrees. */
@Path("/v1")
@Tag(name = "Moderation")
public class ModerationResource {

  private final ReadingModeration reading;
  private final RecordingConsensus recording;

  public ModerationResource(ReadingModeration reading, RecordingConsensus recording) {
    this.reading = reading;
    this.recording = recording;
  }

  @GET
  @Path("/competitions/{id}/moderation")
  @RolesAllowed({"evaluator", "procurement-officer", "auditor"})
  @Operation(
      operationId = "readModeration",
      summary = "Every answer with its marks",
      description = "And which need moderation: there a consensus has to stand before the ranking.")
  public ModerationView read(@PathParam("id") UUID id) {
    return reading.read(id);
  }

  @PUT
  @Path("/bids/{bidId}/questions/{questionId}/consensus")
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
