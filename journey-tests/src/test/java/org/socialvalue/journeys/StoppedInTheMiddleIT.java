package org.socialvalue.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.local.Service.TENDER;

import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Script;
import org.socialvalue.local.testing.Tokens;

/** A service that is asked to stop answers whom it has begun to listen to. */
class StoppedInTheMiddleIT {

  @Test
  void a_request_that_is_under_way_is_answered_before_the_service_ends() throws Exception {
    var stack = Running.stack();
    var at = stack.addresses().of(TENDER);
    var token = Tokens.from(stack.addresses().issuer()).token("amara");
    var body =
        Script.page(
                "project", Map.of("title", "Begun before the stop", "begunOn", Commission.today()))
            .toString()
            .getBytes(UTF_8);
    var half = body.length / 2;
    var head =
        "POST /v1/projects HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Authorization: Bearer %s\r\nIdempotency-Key: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(token, UUID.randomUUID(), body.length);
    try (var connection = new Socket("localhost", at.getPort())) {
      connection.setSoTimeout(30_000);

      // Given half a request
      var sending = connection.getOutputStream();
      sending.write(head.getBytes(UTF_8));
      sending.write(body, 0, half);
      sending.flush();
      assertThat(Health.of(at, "ready").status()).isEqualTo(200);

      // When the service is asked to stop, it waits for the other half
      var stopped = CompletableFuture.runAsync(() -> stack.stop(TENDER));
      try {
        await()
            .during(Duration.ofSeconds(2))
            .atMost(Duration.ofSeconds(5))
            .until(() -> !stopped.isDone());
        sending.write(body, half, body.length - half);
        sending.flush();

        // Then the one that it has begun is answered
        var answer = connection.getInputStream().readNBytes(12);
        assertThat(new String(answer, UTF_8)).isEqualTo("HTTP/1.1 201");
      } finally {
        stopped.join();
        stack.start(TENDER);
      }
    }
  }
}
