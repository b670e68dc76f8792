package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.local.Service.MONITORING;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.infra.Folders;
import org.socialvalue.local.infra.FreePort;
import org.socialvalue.local.infra.ServiceDatabase;

/**
 * A service as a cluster runs it: a job migrates and ends, the pods don't migrate, don't know the
 * owner's password, and aren't ready before the job is done.
 */
class MigratingIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path folder = Folders.temporary("migrating");
  private final ServiceDatabase database =
      Running.stack().createDatabase(MONITORING, "monitoring_by_job");

  @AfterEach
  void leaveNothing() {
    Folders.delete(folder);
  }

  @Test
  void a_pod_waits_for_the_job_that_migrates() throws Exception {
    // Given events that wait for whoever reads from the beginning
    Story.ofTheDemo();
    var port = FreePort.any();
    var at = URI.create("http://localhost:" + port);

    // And a pod that doesn't migrate, over an empty database
    var pod =
        start(
            "pod.log",
            Map.of(
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
                "QUARKUS_FLYWAY_USERNAME", "nobody",
                "QUARKUS_FLYWAY_PASSWORD", "not-known-to-pods"));
    try {
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(Health.of(at, "live").status()).isEqualTo(200));

      // Then it is alive, and not ready because of the schema
      assertThat(Health.of(at, "started").status()).isEqualTo(200);
      var before = Health.of(at, "ready");
      assertThat(before.status()).isEqualTo(503);
      assertThat(before.body()).containsPattern("\"schema\",\\s*\"status\": \"DOWN\"");

      // When the job runs, without broker or issuer
      var job =
          start(
              "job.log",
              Map.of(
                  "QUARKUS_INIT_AND_EXIT", "true",
                  "QUARKUS_OIDC_TENANT_ENABLED", "false",
                  "KAFKA_BOOTSTRAP_SERVERS", "localhost:1",
                  "QUARKUS_DATASOURCE_PASSWORD", "not-known-to-the-job"));
      try {
        assertThat(job.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(job.exitValue()).as(log("job.log")).isZero();
      } finally {
        job.destroyForcibly();
      }

      // Then the pod is ready by itself
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                var after = Health.of(at, "ready");
                assertThat(after.status())
                    .as("%s%n%s", after.body(), log("pod.log"))
                    .isEqualTo(200);
              });

      // And it has worked the events only then, each at the first try
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(log("pod.log")).contains("event=worked"));
      assertThat(log("pod.log")).contains("event=schema-behind").doesNotContain("event=not-worked");
    } finally {
      pod.destroy();
      assertThat(pod.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  private Process start(String log, Map<String, String> differently) throws IOException {
    var environment = new TreeMap<>(Running.stack().environmentOf(MONITORING));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    environment.put("MONITORING_DOCUMENTS_FOLDER", folder.resolve("evidence").toString());
    environment.put("EVENTS_TOPIC", "nobody.listens");
    environment.put("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID", "monitoring-by-job");
    environment.putAll(differently);
    var builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx384m",
                    "-jar",
                    Path.of("..", MONITORING.module(), "target/quarkus-app/quarkus-run.jar")
                        .toAbsolutePath()
                        .normalize()
                        .toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(log).toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private String log(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
