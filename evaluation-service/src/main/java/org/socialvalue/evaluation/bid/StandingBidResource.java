package org.socialvalue.evaluation.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;

/** Whether one bid stands: submitted, confirmed, withdrawn. */
@Path("/v1/bids/{bidId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bids")
public class StandingBidResource {

  private final CheckingBid checking;
  private final SubmittingBid submitting;
  private final ConfirmingBid confirming;
  private final WithdrawingBid withdrawing;
  private final Idempotency idempotency;

  public StandingBidResource(
      CheckingBid checking,
      SubmittingBid submitting,
      ConfirmingBid confirming,
      WithdrawingBid withdrawing,
      Idempotency idempotency) {
    this.checking = checking;
    this.submitting = submitting;
    this.confirming = confirming;
    this.withdrawing = withdrawing;
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

  @POST
  @Path("/submission")
  @RolesAllowed("provider")
  @Operation(
      operationId = "submitBid",
      summary = "Submit a bid",
      description =
          "Whole, and before the deadline by the database's clock; answers with a receipt: the SHA-256"
              + " over the canonical JSON of the content and that of each document. With validateOnly"
              + " nothing changes and every finding is given.")
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
          return Replies.created(BidResource.at(bidId), submitted.version(), submitted.receipt());
        });
  }

  @POST
  @Path("/confirmation")
  @RolesAllowed("provider")
  @Operation(
      operationId = "confirmBid",
      summary = "Stand by a bid after the tender was amended",
      description =
          "What was submitted counts again, if it answers all that is asked now. Before the"
              + " deadline; a bid that is not confirmed is not opened. Answers with the time and the"
              + " receipt, which shows the confirmation from then on.")
  @APIResponse(
      responseCode = "200",
      description = "Confirmed, with its receipt",
      content = @Content(schema = @Schema(implementation = BidConfirmed.class)))
  public Response confirm(
      @PathParam("bidId") UUID bidId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      Submission submission) {
    return idempotency.once(
        key,
        submission,
        () -> {
          var confirmed = confirming.confirm(bidId, ifMatch, submission.given());
          return Replies.ok(confirmed.bid(), BidConfirmed.from(confirmed));
        });
  }

  @POST
  @Path("/withdrawal")
  @RolesAllowed("provider")
  @Operation(
      operationId = "withdrawBid",
      summary = "Withdraw a bid",
      description = "Before the deadline; a new version may be submitted while that is ahead.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn, and when",
      content = @Content(schema = @Schema(implementation = BidWithdrawn.class)))
  public Response withdraw(
      @PathParam("bidId") UUID bidId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        key,
        "",
        () -> {
          var bid = withdrawing.withdraw(bidId, ifMatch);
          return Replies.ok(bid, BidWithdrawn.from(bid));
        });
  }
}
