package org.socialvalue.evaluation.bid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** When bidders stood by their bids. */
@ApplicationScoped
public class BidConfirmationRepository implements PanacheRepositoryBase<BidConfirmation, UUID> {

  /** Oldest first. */
  List<BidConfirmation> of(UUID bidId) {
    return list("bidId = ?1 order by tenderVersion", bidId);
  }
}
