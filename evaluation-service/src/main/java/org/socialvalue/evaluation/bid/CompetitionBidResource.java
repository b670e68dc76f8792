package org.socialvalue.evaluation.bid;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.dropped.DroppedBid;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;

/** The bids of a competition over HTTP. */
@Path("/v1/competitions/{id}/bids")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bids")
public class CompetitionBidResource {

  private final DraftingBid drafting;
  private final ListingBids listing;
  private final Idempotency idempotency;

  public CompetitionBidResource(
      DraftingBid drafting, ListingBids listing, Idempotency idempotency) {
    this.drafting = drafting;
    this.listing = listing;
    this.idempotency = idempotency;
  }

  /** A page of bids. */
  record BidPage(List<BidListed> items, @Nullable String next) {}

  @GET
  @RolesAllowed({"provider", "procurement-officer", "evaluator"})
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "listBids",
      summary = "The bids of a competition",
      description =
          "A provider sees its own. The authority sees that bids exist; whose they are only after"
              + " the opening, and which of them have dropped out since. Looking for a lot or a bidder before"
              + " the opening is refused (SEALED).")
  @APIResponse(
      responseCode = "200",
      description = "A page of bids",
      content = @Content(schema = @Schema(implementation = BidPage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("status") Bid.@Nullable Status status,
      @QueryParam("dropped") DroppedBid.@Nullable Kind dropped,
      @Parameter(
              description = "Only those for this lot, by its id in the tender; from the opening on")
          @QueryParam("lot")
          @Nullable String lot,
      @Parameter(description = "Only of this bidder, as the list names it; from the opening on")
          @QueryParam("bidder")
          @Nullable String bidder,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new BidSearch(status, dropped, lot, bidder);
    var page = Bid.SORTING.asked(limit, after, sort);
    return page.reply(
        listing.list(id, search, page), ListingBids.Told::bid, ListingBids.Told::listed, uri);
  }

  @POST
  @RolesAllowed("provider")
  @Operation(
      operationId = "draftBid",
      summary = "Begin a bid",
      description = "As a draft that may be partial; one for each organisation. It is sealed.")
  @APIResponse(
      responseCode = "201",
      description = "The bid exists",
      content = @Content(schema = @Schema(implementation = BidHead.class)))
  public Response draft(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      BidContent content) {
    return idempotency.once(
        key,
        content,
        () -> {
          var bid = drafting.draft(id, content);
          return Replies.created(BidResource.at(bid), bid, BidHead.from(bid));
        });
  }
}
