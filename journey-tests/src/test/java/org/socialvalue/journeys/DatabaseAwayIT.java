package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.Service;
import org.socialvalue.local.demo.Answer;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Script;
import org.socialvalue.local.demo.User;

/**
 * A cluster sends no requests to a service whose database is away, and doesn't restart it; whoever
 * asks it all the same is told to ask again.
 */
class DatabaseAwayIT {

  private static final int EVERYBODY = 1_000;
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Map<Service, String> LISTS =
      Map.of(
          Service.TENDER, "/v1/projects",
          Service.EVALUATION, "/v1/competitions",
          Service.MONITORING, "/v1/contracts");

  @Test
  void a_service_without_its_database_is_alive_but_not_ready_and_recovers_by_itself() {
    var stack = Running.stack();
    var amara = new Cast(stack.addresses()).as("amara");

    stack.stopPostgres();
    try {
      for (var service : Service.values()) {
        var at = stack.addresses().of(service);
        await()
            .atMost(SOON)
            .untilAsserted(() -> assertThat(Health.of(at, "ready").status()).isEqualTo(503));
        assertThat(Health.of(at, "live").status()).as("%s lives", service).isEqualTo(200);
        assertThat(Health.of(at, "started").status()).as("%s started", service).isEqualTo(200);
      }
      for (var list : LISTS.entrySet()) {
        busy(amara.get(list.getKey(), list.getValue()));
      }
      busy(amara.post(Service.TENDER, "/v1/projects", project()));
      everybodyAtOnce(amara);
    } finally {
      stack.startPostgres();
    }

    for (var service : Service.values()) {
      var at = stack.addresses().of(service);
      await()
          .atMost(SOON)
          .untilAsserted(() -> assertThat(Health.of(at, "ready").status()).isEqualTo(200));
    }
    for (var list : LISTS.entrySet()) {
      assertThat(amara.get(list.getKey(), list.getValue()).status()).isEqualTo(200);
    }
    assertThat(amara.post(Service.TENDER, "/v1/projects", project()).status()).isEqualTo(201);
  }

  /** More than there are threads for, were each to wait for a connection. */
  private static void everybodyAtOnce(User caller) {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          IntStream.range(0, EVERYBODY)
              .mapToObj(
                  i -> people.submit(() -> caller.post(Service.TENDER, "/v1/projects", project())))
              .toList();
      assertThat(answers).allSatisfy(answer -> busy(answer.get()));
    }
  }

  private static void busy(Answer answer) {
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(503);
    assertThat(answer.body().path("type").textValue()).isEqualTo("urn:social-value:problem:busy");
  }

  private static Object project() {
    return Script.page("project", Map.of("title", "Afterwards", "begunOn", Commission.today()));
  }
}
