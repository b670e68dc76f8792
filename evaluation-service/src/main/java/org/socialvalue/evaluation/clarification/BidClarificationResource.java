package org.socialvalue.evaluation.clarification;

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
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;

/** The clarifications of an opened bid. */
@Path("/v1/bids/{bidId}/clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clarifications of a bid")
public class BidClarificationResource {

  private final AskingBidder asking;
  private final ReadingClarifications reading;
  private final ClarificationRepository clarifications;
  private final Idempotency idempotency;

  public BidClarificationResource(
      AskingBidder asking,
      ReadingClarifications reading,
      ClarificationRepository clarifications,
      Idempotency idempotency) {
    this.asking = asking;
    this.reading = reading;
    this.clarifications = clarifications;
    this.idempotency = idempotency;
  }

  /** A page of clarifications. */
  record ClarificationPage(List<ClarificationView> items, @Nullable String next) {}

  @POST
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "askForClarification",
      summary = "Ask a bidder to make an answer clear",
      description =
          "After the opening. The bid stays as it was submitted; the answer is kept beside it and the"
              + " panel reads both. One that is about prices is kept from those who judge quality"
              + " until the ranking is computed.")
  @APIResponse(
      responseCode = "201",
      description = "Asked",
      content = @Content(schema = @Schema(implementation = ClarificationHead.class)))
  public Response ask(
      @PathParam("bidId") UUID bidId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      ClarificationRequest asked) {
    return idempotency.once(
        key,
        asked,
        () -> {
          var made = asking.ask(bidId, asked);
          return Replies.created(
              URI.create("/v1/clarifications/" + made.id()), made, ClarificationHead.from(made));
        });
  }

  @GET
  @RolesAllowed({"provider", "procurement-officer", "evaluator"})
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "listBidClarifications",
      summary = "What was clarified of a bid",
      description =
          "In the order in which it was asked, for whoever may read the bid. Where the tender hides bidders"
              + " from the panel, their names stand here as the bid's alias.")
  @APIResponse(
      responseCode = "200",
      description = "A page of clarifications",
      content = @Content(schema = @Schema(implementation = ClarificationPage.class)))
  public Response list(
      @PathParam("bidId") UUID bidId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = PageRequest.of(limit, after);
    var reader = reading.of(bidId);
    return Pages.reply(
        clarifications.of(bidId, reader.pricesShown(), page),
        page,
        Clarification::id,
        reader::view,
        uri);
  }
}
