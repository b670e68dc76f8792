package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.Service;
import org.socialvalue.local.infra.Folders;

/**
 * The audit of the whole story is as the services vouched for it, by the command that an auditor
 * runs beside them; and a tail that the database's owner cuts off is missed.
 */
class AuditedIT {

  private final Path folder = Folders.temporary("audited");

  @BeforeAll
  static void tellTheStory() {
    Story.ofTheDemo();
  }

  @AfterEach
  void leaveNothing() {
    Folders.delete(folder);
  }

  @Test
  void what_the_services_wrote_is_whole_and_vouched_for() throws Exception {
    for (var service : Service.values()) {
      awaitVouchedFor(service);
    }
    fetch();
    for (var service : Service.values()) {
      var checked = verify(service);
      assertThat(checked.told()).containsPattern("entries +[1-9]").contains("faults       0");
      assertThat(checked.status()).isZero();
    }
  }

  @Test
  void a_tail_that_was_cut_off_is_missed() throws Exception {
    awaitVouchedFor(Service.EVALUATION);
    fetch();
    try (var db = database(Service.EVALUATION)) {
      db.createStatement()
          .execute(
              "create temporary table cut as select * from audit_entry where (aggregate_id, seq) ="
                  + " (select aggregate_id, max(seq) from audit_anchor group by 1 limit 1)");
      db.createStatement()
          .execute(
              "delete from audit_entry where (aggregate_id, seq) in"
                  + " (select aggregate_id, seq from cut)");
      try {
        var checked = verify(Service.EVALUATION);
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.told()).contains("CUT aggregate=", "faults       1");
      } finally {
        db.createStatement().execute("insert into audit_entry select * from cut");
      }
    }
  }

  private static void awaitVouchedFor(Service service) throws SQLException {
    try (var db = database(service)) {
      await()
          .atMost(Duration.ofMinutes(2))
          .until(
              () ->
                  !isAny(db, "audit_unanchored")
                      && !isAny(db, "audit_checkpoint where published_at is null")
                      && isAny(db, "audit_anchor"));
    }
  }

  private static boolean isAny(Connection db, String rows) throws SQLException {
    try (var statement = db.createStatement();
        var answer = statement.executeQuery("select exists (select 1 from " + rows + ")")) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  private static Connection database(Service service) throws SQLException {
    return DriverManager.getConnection(url(service), "postgres", "postgres");
  }

  private static String url(Service service) {
    return "jdbc:postgresql://localhost:%d/%s"
        .formatted(Running.stack().addresses().postgresPort(), name(service));
  }

  private static String name(Service service) {
    return service.name().toLowerCase(Locale.ROOT);
  }

  private void fetch() throws Exception {
    var ended =
        run(
            "",
            "fetch",
            "--bootstrap-servers",
            Running.stack().addresses().bootstrapServers(),
            "--into",
            folder.resolve("checkpoints.jsonl").toString());
    assertThat(ended.status()).as(ended.told()).isZero();
  }

  private Ended verify(Service service) throws Exception {
    return run(
        name(service) + "_app",
        "verify",
        "--url",
        url(service),
        "--user",
        name(service) + "_app",
        "--service",
        service.module(),
        "--checkpoints",
        folder.resolve("checkpoints.jsonl").toString(),
        "--public-key",
        Running.stack().config().audit().resolve("public-key.pem").toString());
  }

  private record Ended(int status, String told) {}

  /** As an auditor runs it: out of what is packaged, with little memory. */
  private Ended run(String password, String... arguments) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                Path.of("../tender-service/target/quarkus-app/lib/main/*").toString(),
                "org.socialvalue.kit.audit.check.AuditCheck"));
    command.addAll(List.of(arguments));
    var log = folder.resolve("told.txt");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("PGPASSWORD", password);
    int status = builder.start().waitFor();
    return new Ended(status, Files.readString(log, StandardCharsets.UTF_8));
  }
}
