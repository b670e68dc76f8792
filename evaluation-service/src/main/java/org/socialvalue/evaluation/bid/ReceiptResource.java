package org.socialvalue.evaluation.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.problem.Refused;

/** Proof of what was submitted, and what it is a proof of. */
@Path("/v1/bids/{bidId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("provider")
@Tag(name = "Bids")
public class ReceiptResource {

  private static final String HOW =
      " To recompute it: take the content as readBid or readBidVersion gives it, write it as"
          + " canonical JSON (RFC 8785: members sorted, no white space, numbers as ECMAScript writes"
          + " them), encode that as UTF-8, take the SHA-256, write it in lower case hexadecimal."
          + " readBidVersion gives those very bytes, so that sha256sum of the answer's body is the"
          + " receipt's sha256. A document's sha256 is that of its bytes, as downloadBidDocument"
          + " gives them.";

  private final ReadingReceipts receipts;
  private final ReadingVersion versions;

  public ReceiptResource(ReadingReceipts receipts, ReadingVersion versions) {
    this.receipts = receipts;
    this.versions = versions;
  }

  /** The receipts of a bid. */
  public record ReceiptList(List<Receipt> items) {}

  @GET
  @Path("/receipts")
  @Operation(
      operationId = "listReceipts",
      summary = "The receipts of a bid",
      description =
          "One for each submission, oldest first, to its bidder at any time; with when it was"
              + " confirmed for an amended tender."
              + HOW)
  @APIResponse(
      responseCode = "200",
      description = "The receipts",
      content = @Content(schema = @Schema(implementation = ReceiptList.class)))
  public Response list(@PathParam("bidId") UUID bidId) {
    var found = receipts.of(bidId);
    return Replies.ok(found.bid(), new ReceiptList(found.all()));
  }

  @GET
  @Path("/receipts/{version}")
  @Operation(
      operationId = "readReceipt",
      summary = "One receipt",
      description = "By the number of the version that was submitted." + HOW)
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public Response read(@PathParam("bidId") UUID bidId, @PathParam("version") int version) {
    var found = receipts.of(bidId);
    var receipt =
        found.all().stream()
            .filter(one -> one.version() == version)
            .findFirst()
            .orElseThrow(() -> Refused.notFound("receipt"));
    return Replies.ok(found.bid(), receipt);
  }

  @GET
  @Path("/versions/{version}")
  @Operation(
      operationId = "readBidVersion",
      summary = "What one version of a bid says, as canonical JSON",
      description = "Submitted or not, to its bidder at any time." + HOW)
  @APIResponse(
      responseCode = "200",
      description = "The content, in the bytes that were hashed",
      content = @Content(schema = @Schema(implementation = BidContent.class)))
  public Response version(@PathParam("bidId") UUID bidId, @PathParam("version") int version) {
    return Response.ok(versions.canonical(bidId, version), MediaType.APPLICATION_JSON_TYPE).build();
  }
}
