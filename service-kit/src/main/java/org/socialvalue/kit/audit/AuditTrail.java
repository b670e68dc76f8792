package org.socialvalue.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.LastChange;

/**
 * Keeps who changed what, as a hash chain per aggregate: each entry's hash covers the one before
 * it, so that a change to an old entry shows. The service's own database role can add and read
 * here, never change or remove.
 */
@ApplicationScoped
public class AuditTrail {

  private final EntityManager db;

  public AuditTrail(EntityManager db) {
    this.db = db;
  }

  /** The link that the next one is hung on. */
  private record Link(long seq, String hash) {}

  /**
   * Adds an entry in the transaction at hand.
   *
   * @param what the act, in a few words, such as {@code tender published}
   * @param before how it was, or null where it is new or nothing may be kept
   * @param after how it is, or null where nothing may be kept (a sealed bid, say)
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(
      Aggregate aggregate,
      Actor who,
      String what,
      @Nullable Object before,
      @Nullable Object after) {
    db.flush();
    var now = AdvisoryLock.heldAt(db, 23, aggregate.id().toString());
    var last = lastLink(aggregate.id());
    var entry =
        new AuditEntry(
            aggregate.id(),
            last.seq() + 1,
            now,
            who.id(),
            who.org(),
            what,
            before == null ? null : Json.canonical(before),
            after == null ? null : Json.canonical(after),
            aggregate.version(),
            last.hash());
    db.persist(entry);
  }

  /** The entries of one aggregate, oldest first. */
  @Transactional
  public List<AuditEntry> of(UUID aggregateId) {
    return db.createQuery(
            "from AuditEntry e where e.key.aggregateId = :id order by e.key.seq", AuditEntry.class)
        .setParameter("id", aggregateId)
        .getResultList();
  }

  /**
   * How a thing was when it had that version, as canonical JSON: what the first act after it kept
   * as the state before. Empty where no later act kept one.
   */
  @Transactional
  public Optional<String> stateAt(UUID aggregateId, long version) {
    return db.createQuery(
            "from AuditEntry e where e.key.aggregateId = :id and e.aggregateVersion > :version"
                + " and e.before is not null order by e.key.seq",
            AuditEntry.class)
        .setParameter("id", aggregateId)
        .setParameter("version", version)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(AuditEntry::before);
  }

  /** Who changed it last and when, as that may be told to this reader. */
  @Transactional
  public Optional<LastChange> lastChange(UUID aggregateId, Actor reader) {
    return Optional.ofNullable(lastOf(aggregateId))
        .map(
            last ->
                new LastChange(
                    last.at(), reader.actsFor(last.org()) ? last.who() : last.org(), last.what()));
  }

  private Link lastLink(UUID aggregateId) {
    return Sql.first(
            db,
            row -> new Link(row.getLong(1), row.getString(2)),
            "select seq, hash from audit_entry where aggregate_id = ? order by seq desc limit 1",
            aggregateId)
        .orElse(new Link(0, ""));
  }

  private @Nullable AuditEntry lastOf(UUID aggregateId) {
    var last =
        db.createQuery(
                "from AuditEntry e where e.key.aggregateId = :id order by e.key.seq desc",
                AuditEntry.class)
            .setParameter("id", aggregateId)
            .setMaxResults(1)
            .getResultList();
    return last.isEmpty() ? null : last.getFirst();
  }

  /** The instant to the microsecond, which is what the database keeps. */
  static Instant kept(Instant at) {
    return at.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
  }
}
