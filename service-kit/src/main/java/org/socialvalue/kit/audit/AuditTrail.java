package org.socialvalue.kit.audit;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.persistence.Trip;
import org.socialvalue.kit.problem.LastChange;
import org.socialvalue.kit.problem.Refused;

/**
 * Keeps who changed what, as a hash chain per aggregate: each entry's hash covers the one before
 * it, so that a change to an old entry shows. The service's own database role can add and read
 * here, never change or remove.
 */
@ApplicationScoped
public class AuditTrail {

  /** What the end of a chain is held by. */
  static final int LOCK = 23;

  private static final String LAST_LINK =
      "select seq, hash from audit_entry where aggregate_id = ? order by seq desc limit 1";

  private final EntityManager db;

  public AuditTrail(EntityManager db) {
    this.db = db;
  }

  /** The link that the next one is hung on. */
  private record Link(long seq, String hash) {
    static final Link NONE = new Link(0, "");
  }

  /**
   * The end of an aggregate's chain, asked for on a trip that asks for other things too, and held
   * from then on.
   */
  public static final class End {

    private final UUID aggregateId;
    private final Trip.Answer<Instant> heldAt;
    private final Trip.Answer<Link> last;

    private End(UUID aggregateId, Trip.Answer<Instant> heldAt, Trip.Answer<Link> last) {
      this.aggregateId = aggregateId;
      this.heldAt = heldAt;
      this.last = last;
    }
  }

  /** An act without the words that it kept. */
  public record Act(UUID aggregateId, Instant at, String who, String what) {}

  /** Asks for the end of a chain, to be held to the end of the transaction. */
  public End end(Trip trip, UUID aggregateId) {
    var heldAt =
        trip.ask(
            row -> row.getObject(2, OffsetDateTime.class).toInstant(),
            "select cast(pg_advisory_xact_lock(hashtextextended(?, 23)) as text),"
                + " clock_timestamp()",
            aggregateId.toString());
    return new End(aggregateId, heldAt, trip.ask(AuditTrail::link, LAST_LINK, aggregateId));
  }

  /**
   * Adds an entry to the end of a chain that an earlier trip has found.
   *
   * @param version that the aggregate has by this act
   */
  public void append(Trip trip, End end, Actor who, String what, long version) {
    var last = end.last.first().orElse(Link.NONE);
    var entry =
        new AuditEntry(
            end.aggregateId,
            last.seq() + 1,
            end.heldAt.first().orElseThrow(),
            who.id(),
            who.org(),
            what,
            EntryWords.NONE,
            version,
            last.hash());
    trip.tell(
        "insert into audit_entry (aggregate_id, seq, at, who, org, what, aggregate_version,"
            + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        end.aggregateId,
        entry.seq(),
        entry.at().atOffset(ZoneOffset.UTC),
        entry.who(),
        entry.org(),
        entry.what(),
        version,
        entry.previousHash(),
        entry.hash());
  }

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
    add(
        aggregate,
        who,
        what,
        EntryWords.of(
            before == null ? null : Json.canonical(before),
            after == null ? null : Json.canonical(after)));
  }

  /**
   * @return its place in the chain
   */
  long add(Aggregate aggregate, Actor who, String what, EntryWords words) {
    db.flush();
    var now = AdvisoryLock.heldAt(db, LOCK, aggregate.id().toString());
    var last = lastLink(aggregate.id());
    var entry =
        new AuditEntry(
            aggregate.id(),
            last.seq() + 1,
            now,
            who.id(),
            who.org(),
            what,
            words,
            aggregate.version(),
            last.hash());
    db.persist(entry);
    return entry.seq();
  }

  /**
   * Refuses whoever is not to see this chain yet, before any entry of it is read. Nobody here: a
   * service with such chains says which.
   */
  protected void requireReadable(UUID aggregateId) {}

  /** The entries of one aggregate, oldest first. */
  @Transactional
  public List<AuditEntry> of(UUID aggregateId) {
    requireReadable(aggregateId);
    return db.createQuery(
            "from AuditEntry e where e.key.aggregateId = :id order by e.key.seq", AuditEntry.class)
        .setParameter("id", aggregateId)
        .getResultList();
  }

  /**
   * A page of them.
   *
   * @param seq the place that they come after; 0 for the first
   */
  @Transactional
  public List<AuditEntry> after(UUID aggregateId, long seq, int most) {
    requireReadable(aggregateId);
    return db.createQuery(
            "from AuditEntry e where e.key.aggregateId = :id and e.key.seq > :seq"
                + " order by e.key.seq",
            AuditEntry.class)
        .setParameter("id", aggregateId)
        .setParameter("seq", seq)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Who did what, of several aggregates at once, each one's acts in order.
   *
   * @throws Refused where the chain of one is not to be read yet
   */
  @Transactional
  public Map<UUID, List<Act>> acts(Collection<UUID> aggregateIds) {
    aggregateIds.forEach(this::requireReadable);
    return Sql.all(
            db,
            row ->
                new Act(
                    row.getObject(1, UUID.class),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getString(3),
                    row.getString(4)),
            "select aggregate_id, at, who, what from audit_entry where aggregate_id = any(?)"
                + " order by aggregate_id, seq",
            (Object) aggregateIds.toArray(UUID[]::new))
        .stream()
        .collect(groupingBy(Act::aggregateId));
  }

  /** The organisations that have acted on it; none where there is no such chain. */
  @Transactional
  public List<String> orgs(UUID aggregateId) {
    return db.createQuery(
            "select distinct e.org from AuditEntry e where e.key.aggregateId = :id", String.class)
        .setParameter("id", aggregateId)
        .getResultList();
  }

  /**
   * How a thing was when it had that version, as canonical JSON: what the first act after it kept
   * as the state before. Empty where no later act kept one, or its words were let go of.
   */
  @Transactional
  public Optional<String> stateAt(UUID aggregateId, long version) {
    return db.createQuery(
            "from AuditEntry e where e.key.aggregateId = :id and e.aggregateVersion > :version"
                + " and (e.before is not null or (e.stateDigest is not null and e.stateSalt is null))"
                + " order by e.key.seq",
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
    return Sql.first(db, AuditTrail::link, LAST_LINK, aggregateId).orElse(Link.NONE);
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(row.getLong(1), row.getString(2));
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
