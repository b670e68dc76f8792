package org.socialvalue.kit.audit.checkpoint;

import java.security.PrivateKey;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Puts the ends of all chains that grew since the last checkpoint under the next one. One is made
 * whether anything grew or not, so that its coming tells nothing and its staying away does.
 *
 * <p>Its time is the service's: whoever owns the database could set that one's clock back.
 */
final class MakingCheckpoint {

  private static final long LOCK = 0x6175646974L;
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String TAKE =
      """
      with taken as (delete from audit_unanchored returning aggregate_id, seq)
      insert into audit_anchor (checkpoint, aggregate_id, seq, hash)
      select distinct on (aggregate_id) ?, aggregate_id, seq, e.hash
        from taken join audit_entry e using (aggregate_id, seq)
       order by aggregate_id, seq desc""";

  private static final String ANCHORED =
      "select aggregate_id, seq, hash from audit_anchor where checkpoint = ? order by aggregate_id";
  private static final int AT_ONCE = 10_000;

  private final DataSource database;
  private final String service;
  private final PrivateKey key;
  private final Duration every;
  private final Clock clock;

  MakingCheckpoint(
      DataSource database, String service, PrivateKey key, Duration every, Clock clock) {
    this.database = database;
    this.service = service;
    this.key = key;
    this.every = every;
    this.clock = clock;
  }

  /** The one that the next is hung on. */
  private record Last(long number, Instant at, String hash) {
    static final Last NONE = new Last(0, Instant.EPOCH, "");
  }

  /**
   * @return whether one was made; not while another replica makes one, or has just made it
   */
  boolean make() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (!isLocked(connection)) {
          return false;
        }
        var last = last(connection);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (now.isBefore(last.at().plus(every))) {
          return false;
        }
        write(connection, last, now);
        connection.commit();
        return true;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  static boolean isLocked(Connection connection) throws SQLException {
    try (var ask = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
      ask.setLong(1, LOCK);
      try (var answer = ask.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  private static Last last(Connection connection) throws SQLException {
    try (var ask =
            connection.prepareStatement(
                "select line from audit_checkpoint order by number desc limit 1");
        var row = ask.executeQuery()) {
      if (!row.next()) {
        return Last.NONE;
      }
      var last = SignedCheckpoint.read(row.getString(1));
      return new Last(last.checkpoint().number(), last.checkpoint().at(), last.hash());
    }
  }

  private void write(Connection connection, Last last, Instant now) throws SQLException {
    long number = last.number() + 1;
    var salt = salt();
    try (var take = connection.prepareStatement(TAKE)) {
      take.setLong(1, number);
      take.executeUpdate();
    }
    var digest = digest(connection, number, salt);
    var checkpoint = new Checkpoint(service, number, now, last.hash(), digest);
    try (var insert =
        connection.prepareStatement(
            "insert into audit_checkpoint (number, at, salt, line) values (?, ?, ?, ?)")) {
      insert.setLong(1, number);
      insert.setObject(2, now.atOffset(ZoneOffset.UTC));
      insert.setString(3, salt);
      insert.setString(4, SignedCheckpoint.of(checkpoint, key).line());
      insert.executeUpdate();
    }
  }

  private static String digest(Connection connection, long number, String salt)
      throws SQLException {
    var digest = new AnchorDigest(salt);
    try (var ask = connection.prepareStatement(ANCHORED)) {
      ask.setFetchSize(AT_ONCE);
      ask.setLong(1, number);
      try (var rows = ask.executeQuery()) {
        while (rows.next()) {
          digest.add(rows.getObject(1, UUID.class), rows.getLong(2), rows.getString(3));
        }
      }
    }
    return digest.end();
  }

  private static String salt() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
