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
      UUID id,
      Instant at,
      String who,
      String what,
      @Nullable String before,
      @Nullable String after,
      @Nullable Long version) {}

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
                + " state_after, aggregate_version, previous_hash, hash)"
                + " values (?, ?, ?, ?, 'wealdshire', ?, ?, ?, ?, ?, ?)")) {
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
                said.before(),
                said.after(),
                said.version(),
                last);
        insert.setObject(1, id);
        insert.setLong(2, seq);
        insert.setObject(3, said.at().atOffset(ZoneOffset.UTC));
        insert.setString(4, said.who());
        insert.setString(5, said.what());
        insert.setString(6, said.before());
        insert.setString(7, said.after());
        insert.setObject(8, said.version());
        insert.setString(9, last);
        insert.setString(10, hash);
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
            "select at, who, what, state_before, state_after, aggregate_version from audit_entry"
                + " where aggregate_id = ? order by seq")) {
      ask.setObject(1, id);
      var row = ask.executeQuery();
      while (row.next()) {
        all.add(
            new Said(
                id,
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
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
}
