package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.MONITORING;
import static org.socialvalue.local.Service.TENDER;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;
import org.socialvalue.local.StackConfig;
import org.socialvalue.local.StackFailure;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Demo;
import org.socialvalue.local.demo.Narrator;

/**
 * While a new version is rolled out, the one before serves beside it over a schema that has gone
 * forward, and is what one goes back to (decision 0072). Here every table of all three databases
 * gets more columns and an index while the services work.
 */
class NextSchemaIT {

  private static final Map<Service, String> DATABASES =
      Map.of(TENDER, "tender", EVALUATION, "evaluation", MONITORING, "monitoring");

  private static final Pattern TROUBLE =
      Pattern.compile(" ERROR |^Caused by|event=(outbox-not-read|not-worked)");

  private final Stack stack = Stack.start(StackConfig.forTests(Path.of("..")));
  private final Cast cast = new Cast(stack.addresses());
  private final Narrator quiet =
      new Narrator(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

  @AfterEach
  void leaveNothing() {
    stack.close();
  }

  @Test
  void this_version_serves_with_the_schema_of_a_later_one_and_starts_with_it() throws Exception {
    // Given services that have worked, so that their statements are prepared
    Demo.tell(Commission.homecare(), cast, quiet);

    // When the schemas go forward underneath
    for (var database : DATABASES.values()) {
      expand(database);
      migrated(database, "20991231.0001");
    }

    // Then the whole path works on, with every answer as it was, and nothing goes wrong silently
    var told = catchThrowable(() -> Demo.tell(Commission.homecare(), cast, quiet));
    for (var service : Service.values()) {
      assertThat(troubleOf(service)).as("%s, when %s", service, told).isEmpty();
    }
    assertThat(told).isNull();

    // And who goes back to this version can: it starts, as one that migrates at that, and works
    for (var service : Service.values()) {
      stack.stop(service);
    }
    for (var service : Service.values()) {
      stack.start(service);
    }
    Demo.tell(Commission.homecare(), cast, quiet);

    // But with a migration that should have come before its own it refuses to start
    stack.stop(MONITORING);
    migrated("monitoring", "20260101.0001");
    assertThatThrownBy(() -> stack.start(MONITORING))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("20260101.0001");
  }

  private void expand(String database) throws SQLException {
    try (var owner = connect(database, database + "_owner")) {
      for (var table : tables(owner)) {
        run(
            owner,
            """
            alter table %1$s add column added_text text,
                             add column added_number int not null default 7;
            create index on %1$s (added_number)"""
                .formatted(table));
      }
      run(owner, "create table added_table (id uuid primary key, name text not null)");
    }
  }

  /** As Flyway notes one. */
  private void migrated(String database, String version) throws SQLException {
    try (var owner = connect(database, database + "_owner")) {
      run(
          owner,
          """
          insert into flyway_schema_history
              (installed_rank, version, description, type, script, checksum, installed_by,
               execution_time, success)
          select max(installed_rank) + 1, '%1$s', 'of a later version', 'SQL', 'V%1$s__later.sql',
                 1, current_user, 1, true
            from flyway_schema_history"""
              .formatted(version));
    }
  }

  private static List<String> tables(Connection database) throws SQLException {
    var names = new ArrayList<String>();
    try (var ask = database.createStatement();
        var rows =
            ask.executeQuery(
                "select tablename from pg_tables where schemaname = 'public'"
                    + " and tablename <> 'flyway_schema_history'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static void run(Connection database, String statements) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(statements);
    }
  }

  private Connection connect(String database, String role) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:%d/%s".formatted(stack.addresses().postgresPort(), database),
        role,
        role);
  }

  /** What a service's log tells of that is no everyday thing. */
  private List<String> troubleOf(Service service) throws Exception {
    var log = stack.config().logs().resolve(service.module() + ".log");
    return Files.readAllLines(log).stream().filter(line -> TROUBLE.matcher(line).find()).toList();
  }
}
