package org.socialvalue.evaluation.opening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.BidDocument;

/**
 * An opening.
 *
 * @param secondOfficer and {@code openedAt}: null while a second officer is awaited
 * @param bids those that were opened, each with the SHA-256 that its bidder's receipt shows
 * @param howMany bids that stood and count; 0 while a second officer is awaited
 * @param unconfirmed bids that were not opened: the tender was amended, and their bidders did not
 *     confirm them in time
 */
public record OpeningView(
    UUID competitionId,
    String firstOfficer,
    Instant firstAt,
    @Nullable String secondOfficer,
    @Nullable Instant openedAt,
    int howMany,
    List<Found> bids,
    List<Opening.UnconfirmedBid> unconfirmed) {

  /**
   * A bid as it was found.
   *
   * @param bidder the bidding organisation
   * @param alias what it is called where its bidder is not to be known
   * @param sha256 as on the bidder's receipt, like those of its documents
   */
  public record Found(
      UUID bidId,
      String bidder,
      String name,
      String alias,
      String sha256,
      List<BidDocument.Receipt> documents,
      Instant submittedAt) {

    static Found from(OpenedBid bid) {
      return new Found(
          bid.bidId(),
          bid.bidder(),
          bid.name(),
          bid.alias(),
          bid.sha256(),
          bid.documents(),
          bid.submittedAt());
    }
  }

  static OpeningView from(Opening opening, List<OpenedBid> bids) {
    return new OpeningView(
        opening.competitionId(),
        opening.firstOfficer(),
        opening.firstAt(),
        opening.secondOfficer(),
        opening.openedAt(),
        opening.howMany(),
        bids.stream().map(Found::from).toList(),
        opening.unconfirmed());
  }

  /** The same for a panel that is not to know whose bids they are: how many there were. */
  static OpeningView nameless(Opening opening) {
    return new OpeningView(
        opening.competitionId(),
        opening.firstOfficer(),
        opening.firstAt(),
        opening.secondOfficer(),
        opening.openedAt(),
        opening.howMany(),
        List.of(),
        List.of());
  }
}
