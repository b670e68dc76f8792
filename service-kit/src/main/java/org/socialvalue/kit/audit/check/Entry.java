package org.socialvalue.kit.audit.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.audit.EntryHash;

/**
 * An entry as it lies in the database, where anything may have become of it.
 *
 * @param computed the hash that its content gives; null where that can't be read any more
 */
record Entry(
    UUID aggregateId,
    long seq,
    @Nullable Instant at,
    @Nullable String previousHash,
    @Nullable String hash,
    @Nullable String computed) {

  static final String COLUMNS =
      "aggregate_id, seq, at, who, org, what, state_before, state_after, aggregate_version,"
          + " previous_hash, hash";

  static Entry from(ResultSet row) throws SQLException {
    var id = row.getObject(1, UUID.class);
    long seq = row.getLong(2);
    var at = at(row);
    var previous = row.getString(10);
    var computed =
        at == null
            ? null
            : EntryHash.of(
                id,
                seq,
                at,
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, Long.class),
                previous);
    return new Entry(id, seq, at, previous, row.getString(11), computed);
  }

  private static @Nullable Instant at(ResultSet row) {
    try {
      var at = row.getObject(3, OffsetDateTime.class);
      return at == null ? null : at.toInstant();
    } catch (SQLException | DateTimeException e) {
      return null; // no such instant was ever written
    }
  }

  boolean fits() {
    return computed != null && Objects.equals(hash, computed);
  }
}
