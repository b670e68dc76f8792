package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.evaluation.Walk.as;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.simulation.Requests;
import org.socialvalue.kit.json.Json;

@EvaluationTest
class SimulationIT {

  private static Response begin(String user, Object request) {
    return as(user).body(Json.write(request)).post("/v1/simulations");
  }

  @Test
  void aShortSimulationIsAnsweredAtOnceAndKept() {
    var begun = begin("amara", Requests.drawn(500, 8, 42));

    assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
    begun
        .then()
        .body("status", equalTo("DONE"))
        .body("done", equalTo(500))
        .body("result.competitions", equalTo(500))
        .body("result.effectiveWeights", hasSize(3));
    var again = begin("ben", Requests.drawn(500, 8, 42));
    assertThat(again.<Object>path("result")).isEqualTo(begun.path("result"));
    as("ada").get(begun.header("Location")).then().statusCode(200);
    as("nia").get(begun.header("Location")).then().statusCode(404);
    as("olive").get(begun.header("Location")).then().statusCode(403);
    as("ben")
        .header("If-Match", begun.header("ETag"))
        .delete(begun.header("Location"))
        .then()
        .statusCode(409);
    as("amara")
        .get("/v1/simulations?limit=500")
        .then()
        .body("items.id", hasItems(begun.<String>path("id")));
  }

  @Test
  void aLongOneRunsInTheBackgroundTellsHowFarItIsAndCanBeCancelled() {
    var begun = begin("ben", Requests.drawn(1_000_000, 15, 1));
    assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(202);
    begun.then().body("status", equalTo("RUNNING")).body("result", nullValue());
    var at = begun.header("Location");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(as("ben").get(at).<Integer>path("done")).isGreaterThan(0));
    as("ben").delete(at).then().statusCode(428);
    as("ben").header("If-Match", "\"99\"").delete(at).then().statusCode(412);
    as("nia").header("If-Match", begun.header("ETag")).delete(at).then().statusCode(404);
    as("ada").header("If-Match", begun.header("ETag")).delete(at).then().statusCode(403);
    as("ben").header("If-Match", begun.header("ETag")).delete(at).then().statusCode(204);
    as("ben").get(at).then().body("status", equalTo("CANCELLED")).body("result", nullValue());
  }

  @Test
  void twoAtOnceComeToWhatEachComesToAlone() throws Exception {
    var requests = List.of(Requests.drawn(3_000, 8, 7), Requests.drawn(3_000, 8, 8));

    List<Object> together;
    try (var pool = Executors.newFixedThreadPool(requests.size())) {
      var work =
          requests.stream()
              .<Callable<Object>>map(one -> () -> resultOf(begin("amara", one)))
              .toList();
      together = pool.invokeAll(work).stream().map(Future::resultNow).toList();
    }

    var alone = requests.stream().map(one -> resultOf(begin("amara", one))).toList();
    assertThat(together).isEqualTo(alone);
    assertThat(alone.getFirst()).isNotEqualTo(alone.getLast());
  }

  /** Whether it was computed at once or in the background. */
  private static Object resultOf(Response begun) {
    assertThat(begun.statusCode()).isIn(201, 202);
    var at = begun.header("Location");
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> as("amara").get(at).path("status").equals("DONE"));
    return as("amara").get(at).path("result");
  }

  @Test
  void aLongOneCompletes() {
    var begun = begin("ben", Requests.drawn(40_000, 13, 1));
    assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(202);

    await()
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(
            () ->
                as("ben")
                    .get(begun.header("Location"))
                    .then()
                    .body("status", equalTo("DONE"))
                    .body("result.competitions", equalTo(40_000)));
  }

  @Test
  void everyFaultOfARequestIsToldAtOnce() {
    begin("amara", Map.of()).then().statusCode(400).body("faults", hasSize(2));
    begin("olive", Requests.drawn(1, 2, 1)).then().statusCode(403);
    begin("dev", Requests.drawn(1, 2, 1)).then().statusCode(403);
    as("amara").get("/v1/simulations/" + UUID.randomUUID()).then().statusCode(404);
    as("amara")
        .body(
            Json.write(Requests.drawn(1_000_000, 50, 1))
                .replace("\"priceWeight\":40", "\"priceWeight\":50"))
        .post("/v1/simulations")
        .then()
        .statusCode(400)
        .body("faults.pointer", hasItems("/awardModel", "/competitions"));
  }
}
