package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.socialvalue.evaluation.sealing.OnBehalf;

/**
 * The way to what other people's bids say: as somebody who is not their bidder, to whom the
 * row-level policy shows the versions that stand, once their competition is opened.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenedSealedVersions {

  private static final String NOBODY = "";

  private final EntityManager db;
  private final StandingSealedVersions standing;
  private final OnBehalf behalf;

  public OpenedSealedVersions(EntityManager db, StandingSealedVersions standing, OnBehalf behalf) {
    this.db = db;
    this.standing = standing;
    this.behalf = behalf;
  }

  /** Which bids stand and count in a competition: none before it is opened. */
  public List<UUID> bidsStandingIn(UUID competitionId) {
    behalf.of(NOBODY);
    return new ArrayList<>(
        db.createQuery(
                "select v.bidId from BidVersion v where v.competitionId = :competition and"
                    + " v.stands",
                UUID.class)
            .setParameter("competition", competitionId)
            .getResultList());
  }

  /**
   * The version of a bid that stands, for as long as it is looked at: it is not kept in memory, so
   * that many can be looked into one after the other.
   */
  public void lookInto(UUID bidId, Consumer<BidVersion> look) {
    var version = standingOf(bidId).orElseThrow();
    look.accept(version);
    db.detach(version);
  }

  /** The version of a bid that stands: none before its competition is opened. */
  public Optional<BidVersion> standingOf(UUID bidId) {
    behalf.of(NOBODY);
    return standing.of(bidId);
  }
}
