package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Optional;
import java.util.UUID;

/**
 * The version of a bid that stands, opened, where the row-level policy shows it to whoever the
 * transaction asks for. What waits to be written is left waiting.
 */
@ApplicationScoped
class StandingSealedVersions {

  private final EntityManager db;
  private final BidSeal seal;

  StandingSealedVersions(EntityManager db, BidSeal seal) {
    this.db = db;
    this.seal = seal;
  }

  Optional<BidVersion> of(UUID bidId) {
    return db.createQuery("from BidVersion v where v.bidId = :bid and v.stands", BidVersion.class)
        .setParameter("bid", bidId)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .findFirst()
        .map(seal::open);
  }
}
