package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.events.BidStatistics;
import org.socialvalue.events.Supplier;

/** How many bids there were for a lot, by size and sector, as notices of awards tell it. */
@ApplicationScoped
public class CountingBids {

  private final OpenedBidRepository opened;

  public CountingBids(OpenedBidRepository opened) {
    this.opened = opened;
  }

  /**
   * @param assessed the bids for the lot that were marked
   */
  BidStatistics of(UUID competitionId, String lotId, Collection<UUID> assessed) {
    var received =
        opened.in(competitionId).stream().filter(bid -> bid.priceOf(lotId).isPresent()).toList();
    var marked = new HashSet<>(assessed);
    var last = received.stream().filter(bid -> marked.contains(bid.bidId())).toList();
    return new BidStatistics(
        received.size(),
        last.size(),
        count(last, bid -> bid.size() != Supplier.Size.LARGE),
        count(last, bid -> bid.sector() == Supplier.Sector.VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE));
  }

  private static int count(List<OpenedBid> bids, Predicate<OpenedBid> kind) {
    return Math.toIntExact(bids.stream().filter(kind).count());
  }
}
