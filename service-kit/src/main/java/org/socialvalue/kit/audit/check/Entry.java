package org.socialvalue.kit.audit.check;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.audit.EntryHash;
import org.socialvalue.kit.audit.EntryWords;

/**
 * An entry as it lies in the database, where anything may have become of it.
 *
 * @param words what it keeps, as far as that is still there
 * @param computed the hash that its content gives; null where that can't be read any more
 */
record Entry(
    UUID aggregateId,
    long seq,
    @Nullable Instant at,
    @Nullable String previousHash,
    @Nullable String hash,
    EntryWords words,
    @Nullable String computed) {

  static final String COLUMNS =
      "aggregate_id, seq, at, who, org, what, state_before, state_after, aggregate_version,"
          + " previous_hash, hash, state_salt, state_digest, lets_go";

  static Entry from(ResultSet row) throws SQLException {
    var id = row.getObject(1, UUID.class);
    long seq = row.getLong(2);
    var at = at(row);
    var previous = row.getString(10);
    var words =
        new EntryWords(
            row.getString(7),
            row.getString(8),
            row.getString(12),
            row.getString(13),
            places(row.getArray(14)));
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
                words,
                row.getObject(9, Long.class),
                previous);
    return new Entry(id, seq, at, previous, row.getString(11), words, computed);
  }

  /** What is no place is none that an entry could be at. */
  private static @Nullable List<Long> places(@Nullable Array array) throws SQLException {
    return array == null
        ? null
        : Stream.of((Object[]) array.getArray())
            .map(place -> place instanceof Long one ? one : -1L)
            .toList();
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
    return computed != null && Objects.equals(hash, computed) && words.fit();
  }
}
