package org.socialvalue.kit.audit.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.socialvalue.kit.audit.EntryHash;
import org.socialvalue.kit.audit.EntryWords;
import org.socialvalue.local.testing.SharedInfra;

/** A database of its own with the kit's tables, and chains that are written past the service. */
final class ChainsDatabase {

  private final Map<String, String> configuration = SharedInfra.configurationFor("kit");

  ChainsDatabase() {
    Flyway.configure()
        .dataSource(url(), owner(), password())
        .locations("db/kit")
        .placeholders(Map.of("appRole", of("quarkus.datasource.username")))
        .load()
        .migrate();
  }

  /** What an entry says; its hashes come of its place. */
  record Said(
      UUID id, Instant at, String who, String what, EntryWords words, @Nullable Long version) {

    /** Without a version it is one of those that are older than digests too. */
    Said(
        UUID id,
        Instant at,
        String who,
        String what,
        @Nullable String before,
        @Nullable String after,
        @Nullable Long version) {
      this(id, at, who, what, words(before, after, version), version);
    }

    private static EntryWords words(
        @Nullable String before, @Nullable String after, @Nullable Long version) {
      return version == null
          ? new EntryWords(before, after, null, null, null)
          : EntryWords.of(before, after);
    }
  }

  private String of(String name) {
    return java.util.Objects.requireNonNull(configuration.get(name), name);
  }

  String url() {
    return of("quarkus.datasource.jdbc.url");
  }

  String owner() {
    return of("quarkus.flyway.username");
  }

  String password() {
    return of("quarkus.flyway.password");
  }

  /** As the service sees it. */
  PGSimpleDataSource ofTheService() {
    return source(of("quarkus.datasource.username"), of("quarkus.datasource.password"));
  }

  /** As whoever owns it sees it. */
  PGSimpleDataSource ofTheOwner() {
    return source(owner(), password());
  }

  private PGSimpleDataSource source(String user, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(url());
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /** Writes a chain that holds together, beginning at that place. */
  static void write(Connection db, UUID id, long from, String previous, List<Said> all)
      throws SQLException {
    try (var insert =
        db.prepareStatement(
            "insert into audit_entry (aggregate_id, seq, at, who, org, what, state_before,"
                + " state_after, aggregate_version, previous_hash, hash, state_salt,"
                + " state_digest, lets_go)"
                + " values (?, ?, ?, ?, 'wealdshire', ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      long seq = from;
      var last = previous;
      for (var said : all) {
        var hash =
            EntryHash.of(
                id,
                seq,
                said.at(),
                said.who(),
                "wealdshire",
                said.what(),
                said.words(),
                said.version(),
                last);
        insert.setObject(1, id);
        insert.setLong(2, seq);
        insert.setObject(3, said.at().atOffset(ZoneOffset.UTC));
        insert.setString(4, said.who());
        insert.setString(5, said.what());
        insert.setString(6, said.words().before());
        insert.setString(7, said.words().after());
        insert.setObject(8, said.version());
        insert.setString(9, last);
        insert.setString(10, hash);
        insert.setString(11, said.words().salt());
        insert.setString(12, said.words().digest());
        var places = said.words().letsGo();
        insert.setArray(
            13, places == null ? null : db.createArrayOf("bigint", places.toArray(Long[]::new)));
        insert.addBatch();
        last = hash;
        seq++;
      }
      insert.executeBatch();
    }
  }

  static List<Said> read(Connection db, UUID id) throws SQLException {
    var all = new ArrayList<Said>();
    try (var ask =
        db.prepareStatement(
            "select at, who, what, state_before, state_after, aggregate_version, state_salt,"
                + " state_digest, lets_go from audit_entry where aggregate_id = ? order by seq")) {
      ask.setObject(1, id);
      var row = ask.executeQuery();
      while (row.next()) {
        all.add(
            new Said(
                id,
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getString(2),
                row.getString(3),
                new EntryWords(
                    row.getString(4),
                    row.getString(5),
                    row.getString(7),
                    row.getString(8),
                    row.getArray(9) == null ? null : List.of((Long[]) row.getArray(9).getArray())),
                row.getObject(6, Long.class)));
      }
    }
    return all;
  }

  /** The end of a chain. */
  static String lastHash(Connection db, UUID id) throws SQLException {
    try (var ask =
        db.prepareStatement(
            "select hash from audit_entry where aggregate_id = ? order by seq desc limit 1")) {
      ask.setObject(1, id);
      var row = ask.executeQuery();
      return row.next() ? row.getString(1) : "";
    }
  }

  /** As the service does it: an entry that names those which have words, then the words go. */
  static void letGo(Connection db, UUID id, Instant at) throws SQLException {
    var all = read(db, id);
    var places = new ArrayList<Long>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).words().salt() != null) {
        places.add(i + 1L);
      }
    }
    var words = EntryWords.lettingGo(places);
    var naming = new Said(id, at, "amara", "words let go of", words, 7L);
    write(db, id, all.size() + 1L, lastHash(db, id), List.of(naming));
    try (var ask = db.prepareStatement("select let_go_of_words(?, ?)")) {
      ask.setObject(1, id);
      ask.setLong(2, all.size() + 1L);
      var row = ask.executeQuery();
      row.next();
      if (row.getInt(1) != places.size()) {
        throw new IllegalStateException("emptied " + row.getInt(1) + " of " + places);
      }
    }
  }
}
