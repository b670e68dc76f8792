package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.assertRefusedBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.sealing.Sealing;
import org.socialvalue.kit.json.Json;

@EvaluationTest
class ClarificationIT {

  @Inject Walk walk;
  @Inject EntityManager db;
  @Inject Sealing sealing;
  @Inject AsOwner owner;

  @Test
  void aBidderMakesAnAnswerClearAndTheBidStaysAsItIs() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    assertRefusedBy("SEALED", ask(bid, "Q1", false, Duration.ofDays(3)));
    walk.appoint(tender);
    walk.open(tender);
    walk.declare("esme", tender, List.of()).then().statusCode(200);
    var before = as("ben").get("/v1/bids/" + bid).asString();

    var asked = ask(bid, "Q1", false, Duration.ofDays(3));

    asked.then().statusCode(201).body("answeredAt", nullValue()).body("question", nullValue());
    var path = asked.header("Location").replaceFirst("^https?://[^/]+", "");
    as("olive")
        .get("/v1/bids/" + bid + "/clarifications")
        .then()
        .body("items", hasSize(1))
        .body("items[0].askedBy", nullValue());
    answer("olive", path, null).then().statusCode(428);
    answer("blake", path, asked.header("ETag")).then().statusCode(404);
    as("ben").get(path).then().body("answer", nullValue()).body("askedBy", equalTo("ben"));
    answer("olive", path, asked.header("ETag"))
        .then()
        .statusCode(200)
        .body("answeredAt", notNullValue());
    as("olive").get(path).then().body("answer", equalTo("Every rota is agreed a month ahead"));
    var tag = as("olive").get(path).header("ETag");
    answer("olive", path, tag).then().statusCode(409);
    as("esme")
        .get("/v1/bids/" + bid + "/clarifications")
        .then()
        .body("items[0].answer", equalTo("Every rota is agreed a month ahead"))
        .body("items[0].answeredBy", nullValue());
    as("blake").get("/v1/bids/" + bid + "/clarifications").then().statusCode(404);
    as("nia").get(path).then().statusCode(404);
    assertThat(as("ben").get("/v1/bids/" + bid).asString()).isEqualTo(before);
    as("ben").get("/v1/audit/" + asked.path("clarificationId")).then().body("items", hasSize(2));
  }

  @Test
  void whatIsAboutPricesIsKeptFromThoseWhoJudgeQuality() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    walk.appoint(tender);
    walk.open(tender);
    walk.declare("esme", tender, List.of()).then().statusCode(200);
    var asked = ask(bid, null, true, Duration.ofDays(3));
    var path = asked.header("Location").replaceFirst("^https?://[^/]+", "");

    as("esme").get("/v1/bids/" + bid + "/clarifications").then().body("items", hasSize(0));
    as("esme").get(path).then().statusCode(404);
    as("ben").get(path).then().statusCode(200);
    as("olive").get(path).then().statusCode(200);
  }

  @Test
  void everyFaultIsToldAndALateAnswerIsRefused() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    walk.open(tender);

    ask(bid, "Q77", false, Duration.ofDays(-1))
        .then()
        .statusCode(400)
        .body("faults.pointer", containsInAnyOrder("/questionId", "/answerBy"));
    as("olive").body("{}").post("/v1/bids/" + bid + "/clarifications").then().statusCode(403);
    as("nia").body(body(null, false, Duration.ofDays(1))).post(at(bid)).then().statusCode(404);
    var asked = ask(bid, null, false, Duration.ofDays(1));
    assertRefusedByTheDatabase(asked);
  }

  @Test
  void anAnswerAfterItsTimeIsRefused() {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    walk.open(tender);
    var asked = ask(bid, null, false, Duration.ofMillis(1500));
    asked.then().statusCode(201);
    var path = asked.header("Location").replaceFirst("^https?://[^/]+", "");
    var due = Instant.parse(asked.path("answerBy"));
    Awaitility.await().until(() -> Instant.now().isAfter(due.plusMillis(200)));

    answer("olive", path, asked.header("ETag")).then().statusCode(409);
  }

  /** Not even whoever owns the tables shows what is asked of one bid beside another. */
  @Test
  void whatIsSealedOpensBesideItsOwnBidOnly() throws SQLException {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    var other = walk.submit("blake", tender, bidFor(tender).priced("LOT-1", "110").whole());
    walk.open(tender);
    var asked = ask(bid, null, true, Duration.ofDays(1));
    var path = asked.header("Location").replaceFirst("^https?://[^/]+", "");
    answer("olive", path, asked.header("ETag")).then().statusCode(200);
    var id = UUID.fromString(asked.path("clarificationId"));

    for (var moved :
        List.of("bid_id = '" + other + "'", "about_price = false", "bound_to_bid = false")) {
      owner.change("update clarification set " + moved + " where id = '" + id + "'");
      var told = as("ben").get(path);
      assertThat(told.statusCode()).as(moved).isEqualTo(500);
      assertThat(told.asString()).doesNotContain("rota");
      owner.change(
          "update clarification set about_price = true, bound_to_bid = true, bid_id = '%s' where id = '%s'"
              .formatted(bid, id));
    }
    as("ben").get(path).then().statusCode(200).body("answer", notNullValue());
  }

  /** Those that were sealed before they were bound to their bid. */
  @Test
  void whatWasSealedForAClarificationAloneStaysReadable() throws SQLException {
    var tender = walk.begin(homecare());
    var bid = walk.submit("olive", tender, bidFor(tender).priced("LOT-1", "100").whole());
    walk.open(tender);
    var asked = ask(bid, null, false, Duration.ofDays(1));
    var path = asked.header("Location").replaceFirst("^https?://[^/]+", "");
    String id = asked.path("clarificationId");
    var words = "How far is the ford?".getBytes(StandardCharsets.UTF_8);
    var sealed =
        QuarkusTransaction.requiringNew()
            .call(() -> sealing.seal(tender.tenderId(), "clarification " + id, words));
    owner.change(
        "update clarification set bound_to_bid = false, sealed_question = '\\x%s' where id = '%s'"
            .formatted(HexFormat.of().formatHex(sealed), id));

    answer("olive", path, asked.header("ETag")).then().statusCode(200);

    as("ben")
        .get(path)
        .then()
        .body("question", equalTo("How far is the ford?"))
        .body("answer", equalTo("Every rota is agreed a month ahead"));
  }

  /** What was asked can't be rewritten, not even by the service's own role. */
  private void assertRefusedByTheDatabase(Response asked) {
    var id = UUID.fromString(asked.path("clarificationId"));
    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> rewrite(id)))
        .hasStackTraceContaining("permission denied");
  }

  private void rewrite(UUID id) {
    db.createNativeQuery("update clarification set question = 'x' where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  private static Response ask(
      UUID bid, @Nullable String question, boolean aboutPrice, Duration ahead) {
    return as("ben").body(body(question, aboutPrice, ahead)).post(at(bid));
  }

  private static String at(UUID bid) {
    return "/v1/bids/" + bid + "/clarifications";
  }

  private static String body(@Nullable String question, boolean aboutPrice, Duration ahead) {
    var body = new LinkedHashMap<String, Object>();
    body.put("questionId", question);
    body.put("aboutPrice", aboutPrice);
    body.put("question", "How far ahead are rotas agreed?");
    body.put("answerBy", Instant.now().plus(ahead).toString());
    return Json.write(body);
  }

  private static Response answer(String user, String path, @Nullable String tag) {
    var request = as(user).body("{\"answer\":\"Every rota is agreed a month ahead\"}");
    if (tag != null) {
      request.header("If-Match", tag);
    }
    return request.post(path + "/answer");
  }
}
