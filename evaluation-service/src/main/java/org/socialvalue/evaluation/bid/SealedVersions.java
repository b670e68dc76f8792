package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.evaluation.sealing.OnBehalf;

/**
 * The bidder's way to what its own bid says. Each method first tells the database, for this
 * transaction, on whose behalf it asks; the row-level policy then decides what is there, and what
 * is there is opened with the competition's key. For everybody else: {@link OpenedSealedVersions}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SealedVersions {

  private final EntityManager db;
  private final BidSeal seal;
  private final StandingSealedVersions standing;
  private final OnBehalf behalf;

  public SealedVersions(
      EntityManager db, BidSeal seal, StandingSealedVersions standing, OnBehalf behalf) {
    this.db = db;
    this.seal = seal;
    this.standing = standing;
    this.behalf = behalf;
  }

  /** The first version of a bid. */
  void begin(Bid bid, int tenderVersion, BidContent content) {
    add(new BidVersion(bid, 1), content, List.of(), tenderVersion);
  }

  private BidVersion add(
      BidVersion version, BidContent content, List<BidDocument> documents, int tenderVersion) {
    as(version.bidder());
    seal.write(version, content, tenderVersion);
    if (!documents.isEmpty()) {
      seal.pin(version, documents);
    }
    db.persist(version);
    db.flush();
    return version;
  }

  /** The latest version of the bidder's own bid, submitted or not. */
  BidVersion latestOfOwn(Bid bid) {
    as(bid.bidder());
    return seal.open(
        db.createQuery(
                "from BidVersion v where v.bidId = :bid order by v.number desc", BidVersion.class)
            .setParameter("bid", bid.id())
            .setMaxResults(1)
            .getSingleResult());
  }

  /**
   * The draft of the bidder's own bid. Where the latest version was submitted, a new one begins
   * that says the same and has the same documents.
   */
  BidVersion draftOfOwn(Bid bid, int tenderVersion) {
    var latest = latestOfOwn(bid);
    return latest.isSubmitted()
        ? add(
            new BidVersion(bid, latest.number() + 1),
            latest.content(),
            latest.documents(),
            tenderVersion)
        : latest;
  }

  void rewrite(BidVersion draft, BidContent content, int tenderVersion) {
    as(draft.bidder());
    seal.write(draft, content, tenderVersion);
  }

  void pin(BidVersion draft, List<BidDocument> documents) {
    as(draft.bidder());
    seal.pin(draft, documents);
  }

  /** Whether a version that was submitted has this document. */
  boolean isPinned(Bid bid, UUID documentId) {
    return receiptsOfOwn(bid).stream()
        .flatMap(receipt -> receipt.documents().stream())
        .anyMatch(document -> document.documentId().equals(documentId));
  }

  /** The documents of every version of the bidder's own bid, submitted or not. */
  List<BidDocument> documentsOfOwn(Bid bid) {
    as(bid.bidder());
    return db.createQuery(
            "select v.number, v.sealedDocuments from BidVersion v where v.bidId = :bid and"
                + " v.sealedDocuments is not null order by v.number desc",
            Tuple.class)
        .setParameter("bid", bid.id())
        .getResultStream()
        .flatMap(
            row ->
                seal
                    .documents(
                        bid.competitionId(),
                        bid.id(),
                        row.get(0, Integer.class),
                        row.get(1, byte[].class))
                    .stream())
        .distinct()
        .toList();
  }

  /** A receipt for each submission of the bidder's own bid, oldest first; no content is read. */
  List<Receipt> receiptsOfOwn(Bid bid) {
    as(bid.bidder());
    return db
        .createQuery(
            "select v.number, v.tenderVersion, v.submittedAt, v.sha256, v.sealedDocuments from"
                + " BidVersion v where v.bidId = :bid and v.submittedAt is not null order by"
                + " v.number",
            Tuple.class)
        .setParameter("bid", bid.id())
        .getResultList()
        .stream()
        .map(row -> receipt(bid, row))
        .toList();
  }

  private Receipt receipt(Bid bid, Tuple row) {
    int number = row.get(0, Integer.class);
    var documents = seal.documents(bid.competitionId(), bid.id(), number, row.get(4, byte[].class));
    return new Receipt(
        bid.id(),
        number,
        row.get(1, Integer.class),
        row.get(2, Instant.class),
        row.get(3, String.class),
        documents.stream().map(BidDocument::receipt).toList(),
        List.of());
  }

  /** A version of the bidder's own bid by its number. */
  Optional<BidVersion> ofOwn(Bid bid, int number) {
    as(bid.bidder());
    return db.createQuery(
            "from BidVersion v where v.bidId = :bid and v.number = :number", BidVersion.class)
        .setParameter("bid", bid.id())
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(seal::open);
  }

  /** The version of the bidder's own bid that stands; empty where none does. */
  Optional<BidVersion> standingOfOwn(Bid bid) {
    as(bid.bidder());
    return standing.of(bid.id());
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

  private void as(String org) {
    behalf.of(org);
  }
}
