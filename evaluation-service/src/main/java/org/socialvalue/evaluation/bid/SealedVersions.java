package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.socialvalue.kit.json.Json;

/**
 * The only way to what bids say. Each method first tells the database, for this transaction, on
 * whose behalf it asks; the row-level policy then decides what is there.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SealedVersions {

  private final EntityManager db;

  public SealedVersions(EntityManager db) {
    this.db = db;
  }

  void add(BidVersion version) {
    as(version.bidder());
    db.persist(version);
    db.flush();
  }

  /** All versions of the bidder's own bid, oldest first. */
  List<BidVersion> ofOwn(Bid bid) {
    as(bid.bidder());
    return db.createQuery(
            "from BidVersion v where v.bidId = :bid order by v.number", BidVersion.class)
        .setParameter("bid", bid.id())
        .getResultList();
  }

  BidVersion latestOfOwn(Bid bid) {
    return ofOwn(bid).getLast();
  }

  /**
   * Submits a version, if the deadline is still ahead by the database's clock at the very statement
   * that flags it. What stood before stands no longer; both or neither.
   *
   * @param tenderVersion the version of the tender that it was judged by
   * @return whether it was in time
   */
  boolean submit(BidVersion version, int tenderVersion) {
    as(version.bidder());
    lower(version.bidId());
    int flagged =
        db.createNativeQuery(
                """
                update bid_version
                   set submitted_at = clock_timestamp(), sha256 = :hash, stands = true,
                       tender_version = :tenderVersion
                 where id = :id
                   and exists (select 1 from competition c
                                where c.id = bid_version.competition_id
                                  and clock_timestamp() < c.bids_due_by)""")
            .setParameter("tenderVersion", tenderVersion)
            .setParameter("hash", Json.sha256(Json.canonical(version.content())))
            .setParameter("id", version.id())
            .executeUpdate();
    db.refresh(version);
    return flagged == 1;
  }

  /** The version of the bidder's own bid that stands; empty where none does. */
  Optional<BidVersion> standingOfOwn(Bid bid) {
    return ofOwn(bid).stream().filter(BidVersion::stands).findFirst();
  }

  /** The bidder's bid stands no longer. */
  void withdraw(Bid bid) {
    as(bid.bidder());
    lower(bid.id());
  }

  private void lower(UUID bidId) {
    db.flush();
    db.createNativeQuery("update bid_version set stands = false where bid_id = :bid and stands")
        .setParameter("bid", bidId)
        .executeUpdate();
  }

  /** Which bids stand and count in a competition: none before it is opened. */
  public List<UUID> bidsStandingIn(UUID competitionId) {
    as("");
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
   * that many can be looked into one after the other. What waits to be written is left waiting.
   */
  public void lookInto(UUID bidId, Consumer<BidVersion> look) {
    as("");
    var version =
        db.createQuery("from BidVersion v where v.bidId = :bid and v.stands", BidVersion.class)
            .setParameter("bid", bidId)
            .setFlushMode(FlushModeType.COMMIT)
            .getSingleResult();
    look.accept(version);
    db.detach(version);
  }

  /** The version of a bid that stands: none before its competition is opened. */
  public Optional<BidVersion> standingOf(UUID bidId) {
    as("");
    return db
        .createQuery("from BidVersion v where v.bidId = :bid and v.stands", BidVersion.class)
        .setParameter("bid", bidId)
        .getResultList()
        .stream()
        .findFirst();
  }

  private void as(String org) {
    db.createNativeQuery("select set_config('app.org', :org, true)", String.class)
        .setParameter("org", org)
        .setFlushMode(FlushModeType.COMMIT)
        .getSingleResult();
  }
}
