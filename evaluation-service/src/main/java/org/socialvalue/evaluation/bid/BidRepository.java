package org.socialvalue.evaluation.bid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** Bids, without what they say. */
@ApplicationScoped
public class BidRepository implements PanacheRepositoryBase<Bid, UUID> {

  public Bid existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Refused.notFound("bid"));
  }

  /** The bid for this transaction alone, if it is this organisation's; else there is none. */
  Bid lockedOwn(UUID id, String org) {
    var bid = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (bid == null || !bid.bidder().equals(org)) {
      throw Refused.notFound("bid");
    }
    return bid;
  }

  Optional<Bid> of(UUID competitionId, String bidder) {
    return find("competitionId = ?1 and bidder = ?2", competitionId, bidder).firstResultOptional();
  }

  /** All of a competition, in the order in which they were begun. */
  public List<Bid> allIn(UUID competitionId) {
    return find("competitionId = ?1 order by id", competitionId).list();
  }

  /**
   * @param bidder whose alone; null for all of the competition
   * @param nameless whether the reader is told aliases in place of names
   */
  List<Bid> in(
      UUID competitionId,
      @Nullable String bidder,
      BidSearch search,
      boolean nameless,
      SortedPage<Bid> page) {
    var seen = Wanted.where("competitionId = :competition", "competition", competitionId);
    if (bidder != null) {
      seen.and("bidder = :org", "org", bidder);
    }
    return search.among(seen, nameless).page(this, "Bid b", page);
  }
}
