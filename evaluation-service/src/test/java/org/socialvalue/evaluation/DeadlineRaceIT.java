package org.socialvalue.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.Tokens;

@EvaluationTest
class DeadlineRaceIT {

  private static final int PROVIDERS = 24;

  @Inject Walk walk;

  /** Many submit while the deadline passes: each is in with a receipt or out without one. */
  @Test
  void aroundTheDeadlineEachBidIsInOrOutAndTheOpeningFindsExactlyThoseWithAReceipt()
      throws Exception {
    // Given: drafts of many providers, and a deadline that falls into their submissions
    var tender = walk.begin(homecare().dueBy(Instant.now().plus(Duration.ofHours(1))));
    var content = Json.write(bidFor(tender).priced("LOT-1", "100").whole());
    var drafts = new ArrayList<String[]>();
    for (int i = 0; i < PROVIDERS; i++) {
      var token = Tokens.of("user" + i, "provider-" + i, "provider");
      var drafted =
          given()
              .auth()
              .oauth2(token)
              .contentType(ContentType.JSON)
              .body(content)
              .post("/v1/competitions/" + tender.tenderId() + "/bids");
      var attached =
          given()
              .auth()
              .oauth2(token)
              .contentType(ContentType.BINARY)
              .body(("Rota of provider " + i).getBytes(StandardCharsets.UTF_8))
              .post(
                  "/v1/bids/" + drafted.path("bidId") + "/documents?fileName=rota.txt&kind=ANSWER");
      attached.then().statusCode(201);
      drafts.add(new String[] {token, drafted.path("bidId"), attached.header("ETag")});
    }

    // When: all submit at once and the deadline passes in the middle
    var received = new HashSet<String>();
    try (var pool = Executors.newFixedThreadPool(12)) {
      var submissions =
          IntStream.range(0, PROVIDERS)
              .<Callable<String>>mapToObj(
                  i -> () -> submit(drafts.get(i), i == PROVIDERS / 2, tender))
              .toList();
      for (var answer : pool.invokeAll(submissions)) {
        if (!answer.get().isEmpty()) {
          received.add(answer.get());
        }
      }
    }

    // Then
    for (var officer : new String[] {"ben", "chloe"}) {
      Awaitility.await()
          .until(
              () ->
                  as(officer)
                          .post("/v1/competitions/" + tender.tenderId() + "/opening")
                          .statusCode()
                      == 201);
    }
    var opened =
        as("ben")
            .get("/v1/competitions/" + tender.tenderId() + "/opening")
            .jsonPath()
            .getList("bids.sha256", String.class);
    var ids =
        as("ben")
            .get("/v1/competitions/" + tender.tenderId() + "/opening")
            .jsonPath()
            .getList("bids.bidId", String.class);
    assertThat(new HashSet<>(ids)).isEqualTo(received);
    assertThat(opened).hasSize(received.size());
    assertThat(
            as("ben")
                .get("/v1/competitions/" + tender.tenderId() + "/opening")
                .jsonPath()
                .getList("bids.documents.sha256.flatten()", String.class))
        .hasSize(received.size())
        .doesNotHaveDuplicates();
    assertThat(received).isNotEmpty().hasSizeLessThan(PROVIDERS);
  }

  /** The id of the bid if it is in, nothing if it is out. */
  private String submit(String[] draft, boolean closing, TenderPublished tender) {
    if (closing) {
      walk.close(tender);
    }
    var answer =
        given()
            .auth()
            .oauth2(draft[0])
            .contentType(ContentType.JSON)
            .header("If-Match", draft[2])
            .body("{}")
            .post("/v1/bids/" + draft[1] + "/submission");
    if (answer.statusCode() == 201) {
      assertThat(answer.<String>path("sha256")).hasSize(64);
      assertThat(answer.<List<String>>path("documents.sha256")).hasSize(1);
      return draft[1];
    }
    Walk.assertRefusedBy("SEALED", answer);
    return "";
  }
}
