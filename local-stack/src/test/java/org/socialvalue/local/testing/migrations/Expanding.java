package org.socialvalue.local.testing.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.socialvalue.local.infra.Databases;

/**
 * Runs migrations over a database of their own and looks behind each at what whoever worked with
 * the released schema can't go on with.
 *
 * @param databases of a server whose databases may come and go
 * @param service whose roles are used
 */
record Expanding(Databases databases, String service) {

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
