package org.socialvalue.kit.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.kit.app.Waiting;

@KitTest
class ProbesIT {

  /** More than there are threads for requests: 200, or eight for each processor. */
  private static final int MANY =
      Math.max(200, 8 * Runtime.getRuntime().availableProcessors()) + 50;

  @ConfigProperty(name = "quarkus.http.test-port")
  int port;

  @Test
  void a_service_whose_threads_are_all_taken_is_alive_and_ready() {
    var http = HttpClient.newHttpClient();
    var answers =
        IntStream.range(0, MANY)
            .mapToObj(any -> http.sendAsync(held(any), HttpResponse.BodyHandlers.ofString()))
            .toList();
    try {
      await()
          .atMost(Duration.ofMinutes(1))
          .during(Duration.ofSeconds(1))
          .until(() -> Waiting.HELD.get() >= MANY - 50 && Waiting.HELD.get() < MANY);
      for (var probe : new String[] {"live", "ready", "started"}) {
        given().get("/q/health/" + probe).then().statusCode(200);
      }
    } finally {
      Waiting.LET_GO.countDown();
    }
    assertThat(answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
        .containsOnly(200);
  }

  /** Each from an address of its own: a test's stranger may not ask so often. */
  private HttpRequest held(int who) {
    return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + port + "/held"))
        .header("X-Forwarded-For", "203.0.113." + who % 250)
        .timeout(Duration.ofMinutes(2))
        .build();
  }
}
