package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.Service;

/** A cluster sends no requests to a service whose database is away, and doesn't restart it. */
class DatabaseAwayIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void a_service_without_its_database_is_alive_but_not_ready_and_recovers_by_itself() {
    var stack = Running.stack();

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
    } finally {
      stack.startPostgres();
    }

    for (var service : Service.values()) {
      var at = stack.addresses().of(service);
      await()
          .atMost(SOON)
          .untilAsserted(() -> assertThat(Health.of(at, "ready").status()).isEqualTo(200));
    }
  }
}
