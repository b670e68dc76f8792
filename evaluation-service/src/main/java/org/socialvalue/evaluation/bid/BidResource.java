package org.socialvalue.evaluation.bid;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.problem.Refused;

/** What one bid says, over HTTP. */
@Path("/v1/bids")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bids")
public class BidResource {

  private final ReplacingBid replacing;
  private final PatchingBid patching;
  private final ReadingBid reading;

  public BidResource(ReplacingBid replacing, PatchingBid patching, ReadingBid reading) {
    this.replacing = replacing;
    this.patching = patching;
    this.reading = reading;
  }

  @GET
  @Path("/{bidId}")
  @RolesAllowed({"provider", "procurement-officer", "evaluator"})
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "readBid",
      summary = "One bid",
      description =
          "To its bidder always. To officers and to the panel only after the opening; the panel"
              + " sees no prices until the ranking is computed.")
  @APIResponse(
      responseCode = "200",
      description = "The bid",
      content = @Content(schema = @Schema(implementation = BidView.class)))
  public Response read(@PathParam("bidId") UUID bidId) {
    var read = reading.read(bidId);
    return Replies.ok(read.bid(), read.view());
  }

  @PUT
  @Path("/{bidId}")
  @RolesAllowed("provider")
  @Operation(
      operationId = "replaceBid",
      summary = "Rewrite a bid",
      description = "The version submitted before stands until the new one is submitted too.")
  @APIResponse(
      responseCode = "200",
      description = "The bid was rewritten",
      content = @Content(schema = @Schema(implementation = BidHead.class)))
  public Response replace(
      @PathParam("bidId") UUID bidId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      BidContent content) {
    var bid = replacing.replace(bidId, ifMatch, content);
    return Replies.ok(bid, BidHead.from(bid));
  }

  @PATCH
  @Path("/{bidId}")
  @Consumes("application/merge-patch+json")
  @RolesAllowed("provider")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/merge-patch+json",
              schema = @Schema(implementation = BidContent.class)))
  @Operation(
      operationId = "patchBid",
      summary = "Change a part of a bid",
      description =
          "By JSON merge patch (RFC 7396), as an editor that saves by itself does: what the patch does"
              + " not name stays, null removes, a list is replaced whole. To change one answer use"
              + " patchAnswer. The result is held to the limits of a bid, all faults at once; it may"
              + " be partial. The version submitted before stands until the new one is submitted"
              + " too.")
  @APIResponse(
      responseCode = "200",
      description = "The bid was changed",
      content = @Content(schema = @Schema(implementation = BidHead.class)))
  public Response patch(
      @PathParam("bidId") UUID bidId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      JsonNode patch) {
    requireObject(patch);
    var bid = patching.patch(bidId, ifMatch, says -> MergePatch.apply(says, patch));
    return Replies.ok(bid, BidHead.from(bid));
  }

  @PATCH
  @Path("/{bidId}/answers/{questionId}")
  @Consumes("application/merge-patch+json")
  @RolesAllowed("provider")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/merge-patch+json",
              schema = @Schema(implementation = BidContent.Answer.class)))
  @Operation(
      operationId = "patchAnswer",
      summary = "Change the answer to one question",
      description =
          "By JSON merge patch (RFC 7396); the answer begins where there is none. The patch need not"
              + " repeat the question's id. Faults point into the bid.")
  @APIResponse(
      responseCode = "200",
      description = "The bid was changed",
      content = @Content(schema = @Schema(implementation = BidHead.class)))
  public Response patchAnswer(
      @PathParam("bidId") UUID bidId,
      @PathParam("questionId") String questionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      JsonNode patch) {
    requireObject(patch);
    var bid =
        patching.patch(bidId, ifMatch, says -> MergePatch.applyToAnswer(says, questionId, patch));
    return Replies.ok(bid, BidHead.from(bid));
  }

  private static void requireObject(JsonNode patch) {
    if (!patch.isObject()) {
      throw Refused.invalid("", "must be a JSON object that says what to change");
    }
  }

  static URI at(Bid bid) {
    return at(bid.id());
  }

  static URI at(UUID bidId) {
    return URI.create("/v1/bids/" + bidId);
  }
}
