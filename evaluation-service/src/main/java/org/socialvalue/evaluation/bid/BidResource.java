package org.socialvalue.evaluation.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;

/** Bids over HTTP. */
@Path("/v1")
@Tag(name = "Bids")
public class BidResource {

  private final DraftingBid drafting;
  private final ReplacingBid replacing;
  private final CheckingBid checking;
  private final SubmittingBid submitting;
  private final WithdrawingBid withdrawing;
  private final ReadingBid reading;
  private final ListingBids listing;
  private final Idempotency idempotency;

  public BidResource(
      DraftingBid drafting,
      ReplacingBid replacing,
      CheckingBid checking,
      SubmittingBid submitting,
      WithdrawingBid withdrawing,
      ReadingBid reading,
      ListingBids listing,
      Idempotency idempotency) {
    this.drafting = drafting;
    this.replacing = replacing;
    this.checking = checking;
    this.submitting = submitting;
    this.withdrawing = withdrawing;
    this.reading = reading;
    this.listing = listing;
    this.idempotency = idempotency;
  }

  /** A request to submit. */
  public record Submission(
      @Size(max = 100) @Nullable List<@Valid @NotNull Acknowledgement> acknowledgements) {

    List<Acknowledgement> given() {
      return acknowledgements == null ? List.of() : acknowledgements;
    }
  }

  /** What the rules would say. */
  public record Check(List<Finding> findings) {}

  /** A page of bids. */
  record BidPage(List<BidListed> items, @Nullable String next) {}

  @GET
  @Path("/competitions/{id}/bids")
  @RolesAllowed({"provider", "procurement-officer", "evaluator"})
  @Operation(
      operationId = "listBids",
      summary = "The bids of a competition",
      description =
          "A provider sees its own. The authority sees that bids exist; whose they are only after"
              + " the opening.")
  @APIResponse(
      responseCode = "200",
      description = "A page of bids",
      content = @Content(schema = @Schema(implementation = BidPage.class)))
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = PageRequest.of(limit, after);
    return Pages.reply(listing.list(id, page), page, BidListed::bidId, bid -> bid, uri);
  }

  @POST
  @Path("/competitions/{id}/bids")
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
          return Replies.created(at(bid), bid, BidHead.from(bid));
        });
  }

  @GET
  @Path("/bids/{bidId}")
  @RolesAllowed({"provider", "procurement-officer", "evaluator"})
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
  @Path("/bids/{bidId}")
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

  @POST
  @Path("/bids/{bidId}/submission")
  @RolesAllowed("provider")
  @Operation(
      operationId = "submitBid",
      summary = "Submit a bid",
      description =
          "Whole, and before the deadline by the database's clock; answers with a receipt. With"
              + " validateOnly nothing changes and every finding is given.")
  @APIResponse(
      responseCode = "201",
      description = "Submitted, with its receipt",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @APIResponse(
      responseCode = "200",
      description = "With validateOnly: every finding",
      content = @Content(schema = @Schema(implementation = Check.class)))
  public Response submit(
      @PathParam("bidId") UUID bidId,
      @QueryParam("validateOnly") boolean validateOnly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      Submission submission) {
    if (validateOnly) {
      return Response.ok(new Check(checking.check(bidId))).build();
    }
    return idempotency.once(
        key,
        submission,
        () -> {
          var submitted = submitting.submit(bidId, ifMatch, submission.given());
          return Replies.created(at(submitted.bid()), submitted.bid(), submitted.receipt());
        });
  }

  @POST
  @Path("/bids/{bidId}/withdrawal")
  @RolesAllowed("provider")
  @Operation(
      operationId = "withdrawBid",
      summary = "Withdraw a bid",
      description = "Before the deadline; a new version may be submitted while that is ahead.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn",
      content = @Content(schema = @Schema(implementation = BidHead.class)))
  public Response withdraw(
      @PathParam("bidId") UUID bidId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        key,
        "",
        () -> {
          var bid = withdrawing.withdraw(bidId, ifMatch);
          return Replies.ok(bid, BidHead.from(bid));
        });
  }

  private static URI at(Bid bid) {
    return URI.create("/v1/bids/" + bid.id());
  }
}
