package org.socialvalue.evaluation.bid;

import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.rules.Finding;

/**
 * A bid with what it says: to its bidder the latest version, to others the one that stands.
 *
 * @param bidder the bidding organisation, or its alias before a panel that is not to know it yet
 * @param version the number of the version shown
 * @param toBeConfirmed true where the tender has changed since, and the bid counts only once its
 *     bidder has confirmed or replaced it
 * @param pricesShown false for those who judge quality, until the ranking is computed
 * @param documents the files that belong to the version shown; without those that tell prices where
 *     prices are not shown
 * @param priceSchedules each lot's schedule added up; none where prices are not shown
 * @param receipts one for each submission, oldest first; empty for others than the bidder
 * @param findings what counts nothing and why, such as offers outside the relevant area
 */
public record BidView(
    UUID bidId,
    UUID competitionId,
    String bidder,
    Bid.Status status,
    int version,
    boolean unsubmittedChanges,
    boolean toBeConfirmed,
    boolean pricesShown,
    BidContent content,
    List<BidDocument> documents,
    List<PriceSchedule> priceSchedules,
    List<Receipt> receipts,
    List<Finding> findings) {

  static BidView own(
      Bid bid,
      boolean toBeConfirmed,
      BidVersion latest,
      List<Receipt> receipts,
      List<Finding> findings) {
    return new BidView(
        bid.id(),
        bid.competitionId(),
        bid.bidder(),
        bid.status(),
        latest.number(),
        !latest.isSubmitted(),
        toBeConfirmed,
        true,
        latest.content(),
        latest.documents(),
        schedules(latest.content()),
        receipts,
        findings);
  }

  static BidView opened(Bid bid, BidVersion standing, boolean pricesShown, List<Finding> findings) {
    return new BidView(
        bid.id(),
        bid.competitionId(),
        bid.bidder(),
        bid.status(),
        standing.number(),
        false,
        false,
        pricesShown,
        pricesShown ? standing.content() : standing.content().withoutPrices(),
        standing.documents().stream()
            .filter(document -> pricesShown || !document.tellsPrices())
            .toList(),
        pricesShown ? schedules(standing.content()) : List.of(),
        List.of(),
        findings);
  }

  /** The same for those who are not to know whose bid it is. */
  BidView nameless(String alias) {
    return new BidView(
        bidId,
        competitionId,
        alias,
        status,
        version,
        unsubmittedChanges,
        toBeConfirmed,
        pricesShown,
        content.withoutBidder(),
        documents.stream().map(BidDocument::nameless).toList(),
        priceSchedules,
        receipts,
        findings);
  }

  private static List<PriceSchedule> schedules(BidContent content) {
    return content.lots().stream()
        .filter(lot -> !lot.items().isEmpty())
        .map(PriceSchedule::of)
        .toList();
  }
}
