package org.socialvalue.evaluation.clarification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** Clarifications of bids. */
@ApplicationScoped
public class ClarificationRepository implements PanacheRepositoryBase<Clarification, UUID> {

  Clarification existing(UUID id) {
    return findByIdOptional(id).orElseThrow(ClarificationRepository::none);
  }

  /** For this transaction alone, if it is asked of this organisation; else there is none. */
  Clarification lockedOf(UUID id, String org) {
    var found = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null || !found.bidder().equals(org)) {
      throw none();
    }
    return found;
  }

  List<Clarification> of(UUID bidId, boolean withPrices, PageRequest page) {
    return find(
            "bidId = ?1 and id > ?2 and (?3 = true or aboutPrice = false) order by id",
            bidId,
            page.floor(),
            withPrices)
        .page(0, page.rows())
        .list();
  }

  static Refused none() {
    return Refused.notFound("clarification");
  }
}
