package org.socialvalue.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.kit.audit.check.AuditCheck;
import org.socialvalue.kit.audit.checkpoint.TestCheckpoints;
import org.socialvalue.local.testing.Tokens;

/** What the service does is vouched for on a topic, and what its owner does to that is found. */
@KitTest
class CheckpointsIT {

  private static final String SERVICE = "kit-test";

  @Inject AgroalDataSource database;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @Test
  void a_chain_written_anew_with_hashes_that_fit_is_found_by_what_was_published(
      @TempDir Path folder) throws Exception {
    var key = TestCheckpoints.newKey();
    var publicKey = Files.writeString(folder.resolve("key.pem"), TestCheckpoints.pem(key));
    var lines = folder.resolve("checkpoints.jsonl");
    var note = written();
    TestCheckpoints.make(database, SERVICE, key, Instant.now());
    TestCheckpoints.publish(database, kafka, SERVICE);

    assertThat(run("fetch", "--bootstrap-servers", kafka, "--into", lines)).isZero();
    assertThat(run("fetch", "--bootstrap-servers", kafka, "--into", lines)).isZero();
    assertThat(Files.readString(lines))
        .as("tells nothing of what was done")
        .hasLineCount(1)
        .doesNotContain(note, "amara", "wealdshire");
    assertThat(verified(lines, publicKey)).doesNotContain(note);

    writeAnew(note);
    assertThat(verified(lines, publicKey))
        .contains("REPLACED aggregate=" + note + " seq=1")
        .doesNotContain("CHANGED aggregate=" + note);
  }

  @Test
  void the_service_itself_can_change_no_checkpoint() {
    for (var act :
        new String[] {
          "update audit_checkpoint set line = ''",
          "delete from audit_checkpoint",
          "update audit_anchor set hash = ''",
          "delete from audit_anchor"
        }) {
      assertThatThrownBy(
              () -> {
                try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                  statement.executeUpdate(act);
                }
              })
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  /** As the owner of the database can: the first entry says something else, and its hash fits. */
  private void writeAnew(String note) throws SQLException {
    try (var connection = DriverManager.getConnection(url, owner, password);
        var statement = connection.createStatement()) {
      var row =
          statement.executeQuery(
              "select at, org, what, state_before, state_after, aggregate_version,"
                  + " state_salt, state_digest from audit_entry"
                  + " where aggregate_id = '"
                  + note
                  + "'");
      row.next();
      var hash =
          EntryHash.of(
              java.util.UUID.fromString(note),
              1,
              row.getObject(1, java.time.OffsetDateTime.class).toInstant(),
              "nobody",
              row.getString(2),
              row.getString(3),
              new EntryWords(
                  row.getString(4), row.getString(5), row.getString(7), row.getString(8), null),
              row.getObject(6, Long.class),
              "");
      statement.executeUpdate(
          "update audit_entry set who = 'nobody', hash = '%s' where aggregate_id = '%s'"
              .formatted(hash, note));
    }
  }

  private static String written() {
    return given()
        .header("Authorization", "Bearer " + Tokens.of("amara", "wealdshire", "commissioner"))
        .contentType(ContentType.JSON)
        .body("{\"text\":\"one\"}")
        .post("/v1/notes")
        .jsonPath()
        .getString("id");
  }

  /** Other tests have left faults of their own in this database. */
  private String verified(Path lines, Path key) {
    told.reset();
    run(
        "verify",
        "--url",
        url,
        "--user",
        owner,
        "--service",
        SERVICE,
        "--checkpoints",
        lines,
        "--public-key",
        key);
    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains("checkpoints  1, ")
        .doesNotContain("CHECKPOINT");
    return told.toString(StandardCharsets.UTF_8);
  }

  private int run(Object... arguments) {
    var all = new String[arguments.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = arguments[i].toString();
    }
    var out = new PrintStream(told, true, StandardCharsets.UTF_8);
    return AuditCheck.run(all, Map.of("PGPASSWORD", password), out);
  }
}
