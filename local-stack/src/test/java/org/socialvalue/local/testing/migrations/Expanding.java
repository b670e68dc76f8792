package org.socialvalue.local.testing.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.socialvalue.local.infra.Databases;

/**
 * Runs migrations over a database of their own and looks behind each at what whoever worked with
 * the released schema can't go on with.
 *
 * @param databases of a server whose databases may come and go
 * @param service whose roles are used
 */
record Expanding(Databases databases, String service) {

  private static final String COLUMNS =
      "select table_name || '.' || column_name from information_schema.columns join"
          + " information_schema.tables using (table_schema, table_name) where table_schema ="
          + " 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER' and data_type not in"
          + " ('uuid', 'integer', 'smallint', 'bigint', 'numeric', 'double precision', 'boolean',"
          + " 'date', 'timestamp with time zone', 'timestamp without time zone')";

  /**
   * @param released what the released schema is made of
   * @param next what comes on top, in its order
   * @param releases that there were, which a migration may name that takes something away
   * @return each break in a sentence that names the migration
   */
  List<String> breaks(List<Migration> released, List<Migration> next, Set<String> releases)
      throws SQLException {
    var name = service + "_migrations";
    var database = databases.create(service, name);
    try (var connection =
        DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.owner())) {
      history(connection);
      for (var migration : released) {
        run(connection, migration, database.app());
      }
      var promised = Shape.of(connection, database.app());
      var broken = new ArrayList<String>();
      var told = new HashSet<String>();
      var widened = new HashSet<String>();
      for (var migration : next) {
        run(connection, migration, database.app());
        widened.addAll(migration.widened());
        var found =
            new ArrayList<>(promised.brokenIn(Shape.of(connection, database.app()), widened));
        found.removeIf(sentence -> !told.add(sentence));
        if (migration.contractSince().isEmpty()) {
          found.forEach(sentence -> broken.add(migration.name() + ": " + sentence));
        } else if (!releases.contains(migration.contractSince().get())) {
          broken.add(migration.name() + ": never released: " + migration.contractSince().get());
        }
      }
      return broken;
    } finally {
      databases.drop(name);
    }
  }

  /**
   * Every column that can hold words or bytes, as {@code table.column}, once all of these ran.
   *
   * @param all in their order
   */
  SortedSet<String> columnsThatHoldWords(List<Migration> all) throws SQLException {
    var name = service + "_columns";
    var database = databases.create(service, name);
    try (var connection =
        DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.owner())) {
      history(connection);
      for (var migration : all) {
        run(connection, migration, database.app());
      }
      var columns = new TreeSet<String>();
      try (var rows = connection.createStatement().executeQuery(COLUMNS)) {
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
      }
      return columns;
    } finally {
      databases.drop(name);
    }
  }

  /** What Flyway has before its first migration. */
  private static void history(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create table flyway_schema_history (installed_rank int primary key)");
    }
  }

  private static void run(Connection connection, Migration migration, String applicationsRole)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(migration.text().replace("${appRole}", applicationsRole));
    } catch (SQLException e) {
      throw new SQLException(migration.name() + ": " + e.getMessage(), e);
    }
  }
}
