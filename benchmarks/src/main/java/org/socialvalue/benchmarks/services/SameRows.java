package org.socialvalue.benchmarks.services;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.benchmarks.Database;

/**
 * The rows that a request wrote, which a plain program writes again: found by the transaction that
 * wrote them, whichever tables they are in, and inserted into tables like those (columns, checks
 * and indexes; no triggers, no references), in one statement a table and one commit. A row that the
 * request changed is inserted like one that it added.
 */
final class SameRows {

  /** Identifiers, and the hashes that stand for some. */
  private static final Pattern NAMES =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}");

  private static final String TABLES =
      "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
          + " where n.nspname = 'public' and c.relkind = 'r' order by 1";
  private static final String COLUMNS =
      "select quote_ident(a.attname), format_type(a.atttypid, a.atttypmod) from pg_attribute a"
          + " where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped"
          + " and a.attgenerated = '' order by a.attnum";

  private record Column(String name, String type) {}

  /** Values as texts, column by column, row after row. */
  private record Rows(String insert, List<@Nullable String> values) {}

  private final List<Rows> tables;
  private final int count;

  private SameRows(List<Rows> tables, int count) {
    this.tables = tables;
    this.count = count;
  }

  /**
   * @param table where the request put the row with this id
   */
  static SameRows writtenWith(Database database, String table, UUID id) {
    database.change("create schema if not exists plain");
    var written = new ArrayList<Rows>();
    int count = 0;
    for (var name : database.all(row -> row.getString(1), TABLES)) {
      var columns =
          database.all(row -> new Column(row.getString(1), row.getString(2)), COLUMNS, name);
      var rows =
          database.all(
              row -> {
                var values = new ArrayList<@Nullable String>();
                for (int i = 1; i <= columns.size(); i++) {
                  values.add(row.getString(i));
                }
                return values;
              },
              "select %s from %s where xmin = (select xmin from %s where id = ?)"
                  .formatted(
                      columns.stream()
                          .map(column -> column.name() + "::text")
                          .collect(Collectors.joining(", ")),
                      name,
                      table),
              id);
      if (!rows.isEmpty()) {
        database.change(
            "create table plain.%1$s (like public.%1$s including defaults including constraints"
                    .formatted(name)
                + " including generated including indexes)");
        written.add(
            new Rows(
                insert(name, columns, rows.size()), rows.stream().flatMap(List::stream).toList()));
        count += rows.size();
      }
    }
    return new SameRows(written, count);
  }

  private static String insert(String table, List<Column> columns, int rows) {
    var row =
        columns.stream()
            .map(column -> "?::" + column.type())
            .collect(Collectors.joining(", ", "(", ")"));
    return "insert into plain.%s (%s) values %s"
        .formatted(
            table,
            columns.stream().map(Column::name).collect(Collectors.joining(", ")),
            Stream.generate(() -> row).limit(rows).collect(Collectors.joining(", ")));
  }

  int count() {
    return count;
  }

  /** Writes them with identifiers of their own, and commits. */
  void write(Connection connection) throws SQLException {
    var renamed = new HashMap<String, String>();
    for (var table : tables) {
      try (var insert = connection.prepareStatement(table.insert())) {
        for (int i = 0; i < table.values().size(); i++) {
          insert.setString(i + 1, anew(table.values().get(i), renamed));
        }
        insert.executeUpdate();
      }
    }
    connection.commit();
  }

  private static @Nullable String anew(@Nullable String value, Map<String, String> renamed) {
    return value == null
        ? null
        : NAMES
            .matcher(value)
            .replaceAll(found -> renamed.computeIfAbsent(found.group(), SameRows::another));
  }

  /** Another of its kind and length. */
  private static String another(String name) {
    var id = UUID.randomUUID().toString();
    return name.length() == id.length() ? id : (id + UUID.randomUUID()).replace("-", "");
  }

  long writtenOf(Database database, String table) {
    return database.count("select count(*) from plain." + table);
  }
}
