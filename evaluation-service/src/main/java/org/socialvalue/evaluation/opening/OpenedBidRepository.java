package org.socialvalue.evaluation.opening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Bids as they were found at their opening; none of a competition before it. */
@ApplicationScoped
public class OpenedBidRepository implements PanacheRepositoryBase<OpenedBid, UUID> {

  /** All of a competition, in the order in which they were begun. */
  public List<OpenedBid> in(UUID competitionId) {
    return find("competitionId = ?1 order by bidId", competitionId).list();
  }
}
