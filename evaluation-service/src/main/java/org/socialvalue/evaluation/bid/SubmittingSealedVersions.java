package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Trip;

/**
 * What a submission reads and writes, in one trip to the database each: in a rush before a deadline
 * the ways there and back are what costs. Within a transaction only.
 */
@ApplicationScoped
class SubmittingSealedVersions {

  /** The bid for this transaction alone; its competition for as long as bids come in. */
  private static final String TAKE =
      """
      select b.version, b.competition_id, b.submitted_at is not null as submitted_before,
             clock_timestamp() < c.bids_due_by as in_time, c.version as competition_version
        from bid b join competition c on c.id = b.competition_id
       where b.id = ? and b.bidder = ?
         for no key update of b for share of c""";

  private static final String ON_BEHALF_OF = "select set_config('app.org', ?, true)";

  private static final String LATEST =
      """
      select id, number, submitted_at is not null as submitted, sealed, sealed_documents,
             case when sealed is null then cast(content as text) end as unsealed
        from bid_version where bid_id = ? order by number desc limit 1""";

  private static final String LOWER =
      "update bid_version set stands = false where bid_id = ? and stands";

  private static final String SEAL =
      "update bid_version set sealed = ?, content = null where id = ?";

  /**
   * The deadline is still ahead by the database's clock at the very statement that flags it. The
   * clock is read once: what says that a bid is in time is what stands on its receipt.
   */
  private static final String SUBMIT =
      """
      with moment as materialized (select clock_timestamp() as at),
      flagged as (
        update bid_version
           set submitted_at = moment.at, sha256 = ?, stands = true, tender_version = ?
          from moment
         where id = ?
           and exists (select 1 from competition c
                        where c.id = bid_version.competition_id
                          and moment.at < c.bids_due_by)
        returning submitted_at, tender_version)
      update bid
         set submitted_at = flagged.submitted_at, withdrawn_at = null, version = version + 1,
             answers_tender_version = flagged.tender_version
        from flagged
       where bid.id = ?
      returning bid.submitted_at""";

  private final EntityManager db;
  private final BidSeal seal;
  private final AuditTrail audit;

  SubmittingSealedVersions(EntityManager db, BidSeal seal, AuditTrail audit) {
    this.db = db;
    this.seal = seal;
    this.audit = audit;
  }

  /** A bid, its latest version, and the end of its audit trail. */
  record Taken(Head head, Latest latest, AuditTrail.End chain) {}

  /**
   * @param competitionVersion of the competition's row
   * @param inTime whether the deadline was still ahead when it was taken
   */
  record Head(
      UUID bidId,
      long version,
      UUID competitionId,
      long competitionVersion,
      boolean submittedBefore,
      boolean inTime) {

    private static Head of(UUID bidId, ResultSet row) throws SQLException {
      return new Head(
          bidId,
          row.getLong("version"),
          row.getObject("competition_id", UUID.class),
          row.getLong("competition_version"),
          row.getBoolean("submitted_before"),
          row.getBoolean("in_time"));
    }
  }

  /** A version as it lies in the database; {@link #content} opens it. */
  record Latest(
      UUID id,
      int number,
      boolean submitted,
      byte @Nullable [] sealed,
      byte @Nullable [] sealedDocuments,
      @Nullable String unsealed) {

    private static Latest of(ResultSet row) throws SQLException {
      return new Latest(
          row.getObject("id", UUID.class),
          row.getInt("number"),
          row.getBoolean("submitted"),
          row.getBytes("sealed"),
          row.getBytes("sealed_documents"),
          row.getString("unsealed"));
    }
  }

  /** Empty where it is no bid of this organisation. */
  Optional<Taken> take(UUID bidId, Actor who) {
    db.flush();
    var trip = new Trip();
    var head = trip.ask(row -> Head.of(bidId, row), TAKE, bidId, who.org());
    trip.ask(row -> true, ON_BEHALF_OF, who.org());
    var latest = trip.ask(Latest::of, LATEST, bidId);
    var chain = audit.end(trip, bidId);
    trip.go(db);
    return head.first().map(found -> new Taken(found, latest.first().orElseThrow(), chain));
  }

  BidContent content(Taken taken) {
    var head = taken.head();
    var latest = taken.latest();
    if (latest.sealed() != null) {
      return seal.content(head.competitionId(), head.bidId(), latest.number(), latest.sealed());
    }
    if (latest.unsealed() == null) {
      throw new IllegalStateException("A version of a bid says nothing");
    }
    return Json.read(latest.unsealed(), BidContent.class);
  }

  /**
   * Submits what was taken, if the deadline is still ahead, and writes down who did. What stood
   * before stands no longer; all of it or nothing.
   *
   * @param tenderVersion the version of the tender that it was judged by
   * @return the receipt; empty where it was too late, and the transaction is to be given up
   */
  Optional<Receipt> submit(Taken taken, BidContent content, int tenderVersion, Actor who) {
    var head = taken.head();
    var latest = taken.latest();
    var hash = Json.sha256(Json.canonical(content));
    var trip = new Trip();
    if (latest.sealed() == null) { // A row from before bids were encrypted; see decision 0034.
      trip.tell(
          SEAL,
          seal.sealed(head.competitionId(), head.bidId(), latest.number(), content),
          latest.id());
    }
    if (head.submittedBefore()) {
      trip.tell(LOWER, head.bidId());
    }
    var at =
        trip.ask(
            row -> row.getObject(1, OffsetDateTime.class).toInstant(),
            SUBMIT,
            hash,
            tenderVersion,
            latest.id(),
            head.bidId());
    audit.append(trip, taken.chain(), who, "bid submitted", head.version() + 1);
    trip.go(db);
    return at.first().map(instant -> receipt(taken, tenderVersion, instant, hash));
  }

  private Receipt receipt(Taken taken, int tenderVersion, Instant at, String hash) {
    var head = taken.head();
    var latest = taken.latest();
    var documents =
        seal.documents(
            head.competitionId(), head.bidId(), latest.number(), latest.sealedDocuments());
    return new Receipt(
        head.bidId(),
        latest.number(),
        tenderVersion,
        at,
        hash,
        documents.stream().map(BidDocument::receipt).toList(),
        List.of());
  }
}
