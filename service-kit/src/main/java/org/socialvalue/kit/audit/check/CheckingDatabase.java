package org.socialvalue.kit.audit.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.audit.check.Fault.Kind;
import org.socialvalue.kit.audit.checkpoint.AnchorDigest;

/**
 * Reads all chains of a database in order, entry by entry, and compares them with what checkpoints
 * vouch for. What it holds in memory grows with the number of checkpoints alone.
 */
public final class CheckingDatabase {

  private static final String ENTRIES =
      "select "
          + Entry.COLUMNS
          + " from audit_entry where aggregate_id is not null and seq is not null"
          + " order by aggregate_id, seq";

  /** By chain, or by checkpoint. */
  private static final String ANCHORS =
      "select checkpoint, aggregate_id, seq, hash from audit_anchor where checkpoint <= %d"
          + " and aggregate_id is not null and seq is not null order by %s";

  private static final String SALTS =
      "select number, salt from audit_checkpoint where number is not null and salt is not null"
          + " order by number";

  private final Connection connection;
  private final KeptCheckpoints kept;
  private final Duration grace;

  /**
   * @param connection in a transaction of isolation level repeatable read, so that all is of one
   *     moment
   * @param grace how much older than a checkpoint an entry may say to be that is not under it: as
   *     long as a transaction may take and clocks may differ
   */
  public CheckingDatabase(Connection connection, KeptCheckpoints kept, Duration grace) {
    this.connection = connection;
    this.kept = kept;
    this.grace = grace;
  }

  public void check(Found found) throws SQLException {
    if (!kept.isEmpty()) {
      checkpoints(found);
    }
    chains(found);
  }

  /** A salt by the number of its checkpoint. */
  private record Salt(long number, String salt) {}

  private void checkpoints(Found found) throws SQLException {
    var numbers = kept.numbers();
    try (var salts =
            new Rows<>(connection, SALTS, row -> new Salt(row.getLong(1), row.getString(2)));
        var anchors = anchors("checkpoint, aggregate_id, seq, hash")) {
      for (long number : numbers) {
        while (salts.next() instanceof Salt before && before.number() < number) {
          salts.step();
        }
        while (anchors.next() instanceof Anchor before && before.checkpoint() < number) {
          anchors.step();
        }
        if (!(salts.next() instanceof Salt own) || own.number() != number) {
          found.fault(new Fault(Kind.CHECKPOINT, null, number, "is not in the database any more"));
          continue;
        }
        var digest = new AnchorDigest(own.salt());
        while (anchors.next() instanceof Anchor one && one.checkpoint() == number) {
          digest.add(one.aggregateId(), one.seq(), one.hash());
          found.anchor();
          anchors.step();
        }
        if (!digest.end().equals(kept.digestOf(number))) {
          found.fault(
              new Fault(
                  Kind.CHECKPOINT,
                  null,
                  number,
                  "what the database says that it vouches for is not what was signed"));
        }
      }
    }
  }

  private void chains(Found found) throws SQLException {
    try (var entries = new Rows<>(connection, ENTRIES, Entry::from);
        var anchors = anchors("aggregate_id, seq, checkpoint")) {
      while (entries.next() != null || anchors.next() != null) {
        var id = first(idOf(entries.next()), idOf(anchors.next()));
        chain(id, entries, anchors, found);
      }
    }
  }

  private void chain(UUID id, Rows<Entry> entries, Rows<Anchor> anchors, Found found)
      throws SQLException {
    var chain = new ChainWalk(id, kept, grace, found);
    while (entries.next() instanceof Entry entry && entry.aggregateId().equals(id)) {
      while (anchors.next() instanceof Anchor anchor
          && anchor.aggregateId().equals(id)
          && anchor.seq() < entry.seq()) {
        chain.lacks(anchor);
        anchors.step();
      }
      chain.meets(entry);
      entries.step();
      var more = entries.next();
      boolean twice = more != null && more.aggregateId().equals(id) && more.seq() == entry.seq();
      while (!twice
          && anchors.next() instanceof Anchor anchor
          && anchor.aggregateId().equals(id)
          && anchor.seq() == entry.seq()) {
        chain.isVouchedFor(anchor);
        anchors.step();
      }
    }
    while (anchors.next() instanceof Anchor anchor && anchor.aggregateId().equals(id)) {
      chain.lacks(anchor);
      anchors.step();
    }
    chain.ends();
  }

  private Rows<Anchor> anchors(String order) throws SQLException {
    return new Rows<>(
        connection,
        ANCHORS.formatted(kept.last(), order),
        row ->
            new Anchor(
                row.getLong(1), row.getObject(2, UUID.class), row.getLong(3), row.getString(4)));
  }

  private static @Nullable UUID idOf(@Nullable Entry entry) {
    return entry == null ? null : entry.aggregateId();
  }

  private static @Nullable UUID idOf(@Nullable Anchor anchor) {
    return anchor == null ? null : anchor.aggregateId();
  }

  /** The one that comes first in the database's order: byte by byte, without a sign. */
  private static UUID first(@Nullable UUID one, @Nullable UUID other) {
    if (one == null || other == null) {
      return Objects.requireNonNull(one == null ? other : one);
    }
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    int order =
        high != 0
            ? high
            : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    return order <= 0 ? one : other;
  }
}
