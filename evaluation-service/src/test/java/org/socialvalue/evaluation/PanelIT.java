package org.socialvalue.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.PANEL;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.assertRefusedBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Supplier;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.Tokens;

@EvaluationTest
class PanelIT {

  @Inject Walk walk;
  @Inject EntityManager db;

  private record Field(TenderPublished tender, UUID orchard, UUID bluebird) {
    String path() {
      return "/v1/competitions/" + tender.tenderId();
    }
  }

  private Field opened(TestTenders tender) {
    var published = walk.begin(tender);
    var orchard =
        walk.submit("olive", published, bidFor(published).priced("LOT-1", "1200000").whole());
    var bluebird =
        walk.submit(
            "blake",
            published,
            bidFor(published)
                .named("Bluebird Care CIC", Supplier.Size.MICRO)
                .priced("LOT-1", "1000000")
                .whole());
    walk.open(published);
    return new Field(published, orchard, bluebird);
  }

  private Field declared(TestTenders tender) {
    var field = opened(tender);
    walk.panel(field.tender());
    return field;
  }

  /** All in; the marks for Orchard's Q1 lie three apart. */
  private Field apart(TestTenders tender) {
    var field = declared(tender);
    walk.marks("dev", field.orchard(), 2, 4, 4, 4);
    walk.marks("esme", field.orchard(), 5, 4, 4, 4);
    walk.marks("farid", field.orchard(), 4, 4, 4, 4);
    PANEL.forEach(user -> walk.marks(user, field.bluebird(), 3, 3, 3, 3));
    walk.allHandIn(field.tender());
    return field;
  }

  private static Response appoint(Field field, String members, String further) {
    var path = field.path() + "/panel";
    var now = as("ben").get(path);
    var request = as("ben").body("{\"members\":[" + members + "]" + further + "}");
    return (now.statusCode() == 200 ? request.header("If-Match", now.header("ETag")) : request)
        .put(path);
  }

  private static String member(String user, String further) {
    return "{\"userId\":\"%s\",\"name\":\"%s\",\"chair\":%s,\"livedExperience\":false%s}"
        .formatted(user, user, user.equals("dev"), further);
  }

  @Test
  void aPanelThatCannotBeIsToldEverythingAtOnce() {
    var field = opened(homecare());

    appoint(
            field,
            member("esme", ",\"observer\":true,\"questions\":[\"Q1\"]")
                + ","
                + member("farid", ",\"questions\":[\"Q9\",\"Q1\",\"Q1\"]"),
            "")
        .then()
        .statusCode(400)
        .body("faults", hasSize(4));
    var unshared =
        appoint(
            field,
            member("dev", ",\"questions\":[]") + "," + member("esme", ",\"questions\":[\"Q1\"]"),
            "");
    assertRefusedBy("INDEPENDENT_SCORES", unshared);
    unshared.then().body("findings.subject", contains("Q2", "SV1", "SV2"));
  }

  @Test
  void eachMarksTheirQuestionsAndWhoObservesMarksNone() {
    var field = opened(homecare());
    appoint(
            field,
            member("dev", ",\"questions\":[]")
                + ","
                + member("esme", "")
                + ","
                + member("farid", ",\"observer\":true"),
            "")
        .then()
        .statusCode(200)
        .body("findings.subject", contains("Q1", "Q2", "SV1", "SV2"))
        .body("members[2].observer", equalTo(true));
    PANEL.forEach(user -> walk.declare(user, field.tender(), List.of()).then().statusCode(200));

    walk.mark("farid", field.orchard(), "Q1", 3).then().statusCode(403);
    walk.mark("dev", field.orchard(), "Q1", 3).then().statusCode(403);
    walk.handIn("farid", field.tender()).then().statusCode(403);
    as("farid").get("/v1/bids/" + field.orchard()).then().statusCode(200);
    walk.marks("esme", field.orchard(), 4, 4, 4, 4);
    walk.marks("esme", field.bluebird(), 3, 3, 3, 0);
    walk.handIn("esme", field.tender()).then().statusCode(201);
    walk.rank(field.tender()).then().statusCode(201);
  }

  @Test
  void nobodyOnThePanelReadsABidBeforeTheyDeclare() {
    var field = opened(homecare());
    as("dev").get(field.path() + "/panel/bidders").then().statusCode(404);
    walk.appoint(field.tender());

    assertRefusedBy("INDEPENDENT_SCORES", as("dev").get("/v1/bids/" + field.orchard()));
    as("dev")
        .get(field.path() + "/panel/bidders")
        .then()
        .body("items.name", contains("Bluebird Care CIC", "Orchard Homecare Ltd"))
        .body(not(containsString(field.orchard().toString())));
    as("nia").get(field.path() + "/panel/bidders").then().statusCode(403);
    walk.declare("dev", field.tender(), List.of()).then().statusCode(200);
    as("dev").get("/v1/bids/" + field.orchard()).then().statusCode(200);
  }

  @Test
  void biddersComePageByPageAndTheCursorTellsOfNoBid() {
    var field = opened(homecare());
    walk.appoint(field.tender());
    var at = field.path() + "/panel/bidders";

    var first = as("dev").get(at + "?limit=1");
    first.then().body("items.name", contains("Bluebird Care CIC"));
    var second = as("dev").get(at + "?limit=1&after=" + first.path("next"));
    second.then().body("items.name", contains("Orchard Homecare Ltd")).body("next", nullValue());
    assertThat(first.asString()).doesNotContain(field.bluebird().toString());
  }

  @Test
  void nothingOfABidderIsReadBeforeTheyDeclareForThatBidder() {
    var field = opened(homecare());
    walk.appoint(field.tender());
    var declarations = field.path() + "/panel/declarations/mine";

    var first =
        as("dev")
            .body("{\"conflicts\": [], \"clearOf\": [\"orchard-homecare\"]}")
            .put(declarations);
    first.then().statusCode(200).body("clearOf", contains("orchard-homecare"));

    as("dev").get("/v1/bids/" + field.orchard()).then().statusCode(200);
    var other = "/v1/bids/" + field.bluebird();
    for (var at : List.of("", "/documents", "/clarifications", "/questions/Q1/consensus")) {
      assertRefusedBy("INDEPENDENT_SCORES", as("dev").get(other + at));
    }
    assertRefusedBy("INDEPENDENT_SCORES", walk.mark("dev", field.bluebird(), "Q1", 3));
    assertRefusedBy(
        "INDEPENDENT_SCORES",
        as("dev")
            .header("If-Match", first.header("ETag"))
            .body("{\"conflicts\": [], \"clearOf\": [\"bluebird-cic\"]}")
            .put(declarations));
    as("dev")
        .header("If-Match", first.header("ETag"))
        .body("{\"conflicts\": [], \"clearOf\": [\"bluebird-cic\", \"nobody\", \"bluebird-cic\"]}")
        .put(declarations)
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/clearOf/1", "/clearOf/2"));
    as("dev")
        .header("If-Match", first.header("ETag"))
        .body("{\"conflicts\": [], \"clearOf\": [\"bluebird-cic\", \"orchard-homecare\"]}")
        .put(declarations)
        .then()
        .statusCode(200);
    as("dev").get(other).then().statusCode(200);
  }

  @Test
  void namesAreHiddenFromThePanelUntilItsConsensusIsComplete() {
    var field = apart(homecare().nameless());
    var bid = "/v1/bids/" + field.orchard();

    var seen = as("esme").get(bid);
    seen.then()
        .statusCode(200)
        .body("bidder", startsWith("Bid "))
        .body("content.bidder", nullValue());
    for (var path : List.of("/bids", "/opening", "/moderation", "/dropped-bids")) {
      var shown = as("esme").get(field.path() + path);
      shown.then().statusCode(200);
      assertThat(shown.asString()).doesNotContain("orchard-homecare", "Orchard", "bluebird");
    }
    assertThat(walk.rank(field.tender()).asString()).doesNotContain("orchard");
    as("ben").get(bid).then().body("bidder", equalTo("orchard-homecare"));
    as("ben")
        .get(field.path() + "/opening")
        .then()
        .body("bids.bidder", containsInAnyOrder("orchard-homecare", "bluebird-cic"));

    walk.propose("dev", field.orchard(), "Q1", 4, "the rota is on page two");
    as("esme").get(bid).then().body("bidder", startsWith("Bid "));
    walk.agree("esme", field.orchard(), "Q1").then().statusCode(200);
    walk.agree("farid", field.orchard(), "Q1").then().statusCode(200);

    as("esme").get(bid).then().body("bidder", equalTo("orchard-homecare"));
  }

  @Test
  void whoDoesNotBidIsToldAsThatWithoutAListOfThoseWhoDo() {
    var field = opened(homecare());
    walk.appoint(field.tender());

    walk.declare("dev", field.tender(), List.of(Map.of("bidder", "nobody", "reason", "a friend")))
        .then()
        .statusCode(400)
        .body(
            "faults[0].detail",
            equalTo("is no bidder here; see " + field.path() + "/panel/bidders"));
  }

  @Test
  void whereNamesAreHiddenInterestsAreDeclaredInAllBiddersAtOnce() {
    var field = opened(homecare().nameless());
    walk.appoint(field.tender());
    var mine = field.path() + "/panel/declarations/mine";
    var conflict = "{\"conflicts\": [{\"bidder\": \"bluebird-cic\", \"reason\": \"a friend\"}]";

    for (var some : List.of("\"orchard-homecare\"", "\"bluebird-cic\"", "")) {
      as("dev")
          .body("{\"conflicts\": [], \"clearOf\": [" + some + "]}")
          .put(mine)
          .then()
          .statusCode(400)
          .body("faults.pointer", contains("/clearOf"));
    }
    assertRefusedBy("INDEPENDENT_SCORES", as("dev").get("/v1/bids/" + field.orchard()));
    as("dev")
        .body("{\"conflicts\": [], \"clearOf\": [\"orchard-homecare\", \"bluebird-cic\"]}")
        .put(mine)
        .then()
        .statusCode(200);
    as("esme")
        .body(conflict + ", \"clearOf\": [\"orchard-homecare\"]}")
        .put(mine)
        .then()
        .statusCode(200);
    as("farid").body(conflict + "}").put(mine).then().statusCode(200);
    as("farid").get("/v1/bids/" + field.orchard()).then().statusCode(200);
  }

  @Test
  void afterTheRankingOneMayBeClearOfMoreBiddersButInConflictWithNoMore() {
    var field = opened(homecare());
    appoint(field, member("dev", "") + "," + member("farid", ",\"observer\":true"), "");
    walk.declare("dev", field.tender(), List.of()).then().statusCode(200);
    var mine = field.path() + "/panel/declarations/mine";
    var some =
        as("farid").body("{\"conflicts\": [], \"clearOf\": [\"orchard-homecare\"]}").put(mine);
    walk.marks("dev", field.orchard(), 4, 4, 4, 4);
    walk.marks("dev", field.bluebird(), 3, 3, 3, 3);
    walk.handIn("dev", field.tender()).then().statusCode(201);
    walk.rank(field.tender()).then().statusCode(201);

    as("farid")
        .header("If-Match", some.header("ETag"))
        .body(
            "{\"conflicts\": [{\"bidder\": \"bluebird-cic\", \"reason\": \"a friend\"}],"
                + " \"clearOf\": [\"orchard-homecare\"]}")
        .put(mine)
        .then()
        .statusCode(409);
    as("farid")
        .header("If-Match", some.header("ETag"))
        .body("{\"conflicts\": [], \"clearOf\": [\"bluebird-cic\", \"orchard-homecare\"]}")
        .put(mine)
        .then()
        .statusCode(200);
    as("farid").get("/v1/bids/" + field.bluebird()).then().statusCode(200);
  }

  /** An officer who is an evaluator, too. */
  private static RequestSpecification gita() {
    return given()
        .auth()
        .oauth2(Tokens.of("gita", "wealdshire", "procurement-officer", "evaluator"))
        .contentType(ContentType.JSON);
  }

  @Test
  void whoIsOnThePanelReadsAsOneOfThePanelWhateverElseTheyAre() {
    var field = apart(homecare().nameless());
    var members =
        String.join(",", PANEL.stream().map(user -> member(user, "")).toList())
            + ","
            + member("gita", ",\"observer\":true");
    gita().get(field.path() + "/scores").then().statusCode(200);
    appoint(field, members, ",\"reason\":\"to learn\"").then().statusCode(200);
    walk.propose("dev", field.orchard(), "Q1", 4, "the rota is on page two");

    for (var path : List.of("/scores", "/moderation", "/scores/statistics")) {
      assertRefusedBy("INDEPENDENT_SCORES", gita().get(field.path() + path));
    }
    assertRefusedBy("INDEPENDENT_SCORES", gita().get(Walk.consensus(field.orchard(), "Q1")));
    gita().get("/v1/audit/" + field.tender().tenderId()).then().statusCode(409);
    as("ben").get("/v1/audit/" + field.tender().tenderId()).then().statusCode(200);
    gita()
        .body("{\"conflicts\":[{\"bidder\":\"orchard-homecare\",\"reason\":\"a friend\"}]}")
        .put(field.path() + "/panel/declarations/mine")
        .then()
        .statusCode(200);
    gita().get(field.path() + "/scores/statistics").then().statusCode(200);
    assertRefusedBy("INDEPENDENT_SCORES", gita().get(Walk.consensus(field.orchard(), "Q1")));
    walk.agree("esme", field.orchard(), "Q1").then().statusCode(200);
    walk.agree("farid", field.orchard(), "Q1").then().statusCode(200);
    gita().get("/v1/audit/" + field.tender().tenderId()).then().statusCode(200);
  }

  @Test
  void whoIsTakenOffThePanelWhileTheirMarkIsOnItsWayDoesNotMark() throws Exception {
    var field = declared(homecare());
    try (var pool = Executors.newSingleThreadExecutor()) {
      var marking =
          QuarkusTransaction.requiringNew()
              .call(
                  () -> {
                    db.createNativeQuery("select 1 from competition where id = :id for update")
                        .setParameter("id", field.tender().tenderId())
                        .getSingleResult();
                    db.createNativeQuery(
                            "update panel set members = jsonb_path_query_array(members,"
                                + " '$[*] ? (@.userId != \"esme\")') where competition_id = :id")
                        .setParameter("id", field.tender().tenderId())
                        .executeUpdate();
                    var mark = pool.submit(() -> walk.mark("esme", field.orchard(), "Q1", 4));
                    await().until(() -> waiting() > 0);
                    return mark;
                  });

      assertThat(marking.get().statusCode()).isEqualTo(404);
    }
  }

  /** How many wait for the competition's row. */
  private long waiting() {
    return walk.count(
        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
            + " and query like '%from competition where id%for share%'");
  }

  @Test
  void aConsensusIsAgreedOrClosedWithItsDissents() {
    var field = apart(homecare());
    var path = Walk.consensus(field.orchard(), "Q1");

    var unlike = walk.propose("dev", field.orchard(), "Q1", 3, "in between");
    assertRefusedBy("REASON_PER_SCORE", unlike);
    unlike.then().body("findings.subject", contains("/reconciliation"));
    walk.propose("esme", field.orchard(), "Q1", 4, "x").then().statusCode(403);
    as("dev")
        .body("{\"mark\":3,\"reason\":\"one round lacks cover\",\"reconciliation\":\"talked\"}")
        .put(path)
        .then()
        .statusCode(200)
        .body("awaited", contains("esme", "farid"));
    walk.agree("farid", field.orchard(), "Q1").then().statusCode(200);
    assertRefusedBy(
        "MODERATE_SPREAD",
        as("dev").header("If-Match", as("dev").get(path).header("ETag")).post(path + "/closing"));
    assertRefusedBy(
        "REASON_PER_SCORE", walk.position("esme", field.orchard(), "Q1", "{\"agrees\":false}"));
    walk.position(
            "esme", field.orchard(), "Q1", "{\"agrees\":false,\"reason\":\"it is all covered\"}")
        .then()
        .statusCode(200)
        .body("status", equalTo("PROPOSED"));
    assertRefusedBy("MODERATE_SPREAD", walk.rank(field.tender()));

    as("dev")
        .header("If-Match", as("dev").get(path).header("ETag"))
        .post(path + "/closing")
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("positions.find { !it.agrees }.reason", equalTo("it is all covered"));
    walk.agree("esme", field.orchard(), "Q1").then().statusCode(409);
    as("dev")
        .header("If-Match", as("dev").get(path).header("ETag"))
        .body("{\"mark\":4,\"reason\":\"x\"}")
        .put(path)
        .then()
        .statusCode(409);
    walk.rank(field.tender()).then().statusCode(201);
  }

  @Test
  void whoAgreesAgreesToWhatTheyRead() {
    var field = apart(homecare());
    var path = Walk.consensus(field.orchard(), "Q1");
    walk.propose("dev", field.orchard(), "Q1", 4, "first").then().statusCode(200);
    var read = as("esme").get(path).header("ETag");
    as("dev")
        .header("If-Match", read)
        .body("{\"mark\":2,\"reason\":\"second\"}")
        .put(path)
        .then()
        .statusCode(200)
        .body("proposal", equalTo(2));

    as("esme")
        .header("If-Match", read)
        .body("{\"agrees\":true}")
        .put(path + "/positions/mine")
        .then()
        .statusCode(412);
  }

  @Test
  void whatIsReopenedIsRecordedAndAgreedAnew() {
    var field = apart(homecare());
    walk.propose("dev", field.orchard(), "Q1", 4, "agreed").then().statusCode(200);
    walk.agree("esme", field.orchard(), "Q1");
    walk.agree("farid", field.orchard(), "Q1");
    walk.rank(field.tender()).then().statusCode(201);
    var path = field.path() + "/reopenings";
    walk.mark("esme", field.orchard(), "Q1", 3).then().statusCode(409);
    as("esme")
        .body("{\"scope\":\"HAND_IN\",\"evaluator\":\"esme\",\"reason\":\"x\"}")
        .post(path)
        .then()
        .statusCode(403);
    as("ben")
        .body("{\"scope\":\"CONSENSUS\",\"evaluator\":\"esme\",\"reason\":\"x\"}")
        .post(path)
        .then()
        .statusCode(400)
        .body("faults", hasSize(3));
    as("nia")
        .body("{\"scope\":\"HAND_IN\",\"evaluator\":\"esme\",\"reason\":\"x\"}")
        .post(path)
        .then()
        .statusCode(404);

    as("dev")
        .body("{\"scope\":\"HAND_IN\",\"evaluator\":\"esme\",\"reason\":\"page two unread\"}")
        .post(path)
        .then()
        .statusCode(201);

    as("ben").get(field.path() + "/ranking").then().statusCode(404);
    assertRefusedBy("INDEPENDENT_SCORES", as("ben").get(field.path() + "/scores?evaluator=dev"));
    assertRefusedBy("INDEPENDENT_SCORES", as("esme").get(field.path() + "/ranking/versions/1"));
    assertRefusedBy("INDEPENDENT_SCORES", as("dev").get(field.path() + "/ranking/versions"));
    as("ben").get(field.path() + "/ranking/versions/1").then().statusCode(200);
    given()
        .auth()
        .oauth2(Tokens.of("someone-else", "wealdshire", "evaluator"))
        .get(field.path() + "/ranking/versions/1")
        .then()
        .statusCode(404);
    var mark = "/v1/bids/" + field.orchard() + "/questions/Q1/scores/mine";
    as("esme")
        .header("If-Match", as("esme").get(mark).header("ETag"))
        .body("{\"mark\":4,\"reason\":\"page two read\"}")
        .put(mark)
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"));
    walk.handIn("esme", field.tender()).then().statusCode(201);
    as("dev")
        .get(Walk.consensus(field.orchard(), "Q1"))
        .then()
        .body("status", equalTo("LAPSED"))
        .body("lapsedBecause", equalTo("a mark was changed"));
    assertRefusedBy("MODERATE_SPREAD", walk.rank(field.tender()));
    as("ada").get(path).then().body("items.reason", contains("page two unread"));
  }

  @Test
  void whoJoinsDeclaresAndMarksBeforeAnythingIsSeenAgain() {
    var field = apart(homecare());
    var three = PANEL.stream().map(user -> member(user, "")).toList();
    var four = String.join(",", three) + "," + member("gita", "");

    appoint(field, four, "").then().statusCode(400);
    appoint(field, four, ",\"reason\":\"a fourth view\"").then().statusCode(200);

    assertRefusedBy("INDEPENDENT_SCORES", as("dev").get(field.path() + "/moderation"));
    assertRefusedBy("INDEPENDENT_SCORES", walk.rank(field.tender()));
  }

  @Test
  void theStatisticsAreThereOnceAllAreInAndRankNobody() {
    var field = declared(homecare());
    walk.marks("dev", field.orchard(), 2, 2, 2, 2);
    as("dev")
        .urlEncodingEnabled(false)
        .get("/v1/bids/" + field.orchard() + "/questions/%00/scores/mine")
        .then()
        .statusCode(400);
    var path = field.path() + "/scores/statistics";
    for (var user : List.of("dev", "esme", "ben", "ada")) {
      assertRefusedBy("INDEPENDENT_SCORES", as(user).get(path));
    }
    walk.marks("dev", field.bluebird(), 2, 2, 2, 2);
    for (var user : List.of("esme", "farid")) {
      walk.marks(user, field.orchard(), 4, 4, 4, 4);
      walk.marks(user, field.bluebird(), 4, 4, 4, 4);
    }
    walk.allHandIn(field.tender());

    as("esme")
        .get(path)
        .then()
        .statusCode(200)
        .body("evaluators.evaluator", contains("dev", "esme", "farid"))
        .body("evaluators[0].severity", equalTo(-2.00f))
        .body("evaluators[1].severity", equalTo(1.00f))
        .body("evaluators[0].incomplete", equalTo(0))
        .body("evaluators[0].moderated", equalTo(8));
    as("olive").get(path).then().statusCode(403);
  }

  @Test
  void nobodyReadsAnothersMarkInTheAuditTrailBeforeAllAreIn() {
    var field = declared(homecare());
    var mark = walk.mark("dev", field.orchard(), "Q1", 5);
    var trail = "/v1/audit/" + mark.path("id");

    assertRefusedBy("INDEPENDENT_SCORES", as("ben").get(trail));
    assertRefusedBy("INDEPENDENT_SCORES", as("ada").get(trail + "/verification"));
    PANEL.forEach(
        user -> {
          if (!user.equals("dev")) {
            walk.mark(user, field.orchard(), "Q1", 5);
          }
          for (var question : List.of("Q2", "SV1", "SV2")) {
            walk.mark(user, field.orchard(), question, 5);
          }
          walk.marks(user, field.bluebird(), 3, 3, 3, 3);
        });
    walk.allHandIn(field.tender());
    as("ben").get(trail).then().statusCode(200).body("items[0].after", notNullValue());
  }

  @Test
  void evaluatorsAndAChairAtOnceLoseNothingAndNeverBlockEachOther() throws Exception {
    var field = declared(homecare());
    var work = new ArrayList<Callable<List<Integer>>>();
    for (var user : PANEL) {
      work.add(
          () -> {
            var answers = new ArrayList<Integer>();
            for (var bid : List.of(field.orchard(), field.bluebird())) {
              for (var question : List.of("Q1", "Q2", "SV1", "SV2")) {
                answers.add(
                    walk.mark(user, bid, question, user.equals("dev") ? 1 : 4).statusCode());
              }
            }
            answers.add(walk.handIn(user, field.tender()).statusCode());
            return answers;
          });
    }
    assertThat(together(work)).allMatch(status -> status == 200 || status == 201);

    // The same evaluator twice at once: one mark, and one is told.
    as("ben")
        .body("{\"scope\":\"HAND_IN\",\"evaluator\":\"dev\",\"reason\":\"again\"}")
        .post(field.path() + "/reopenings")
        .then()
        .statusCode(201);
    var mark = "/v1/bids/" + field.orchard() + "/questions/Q1/scores/mine";
    var tag = as("dev").get(mark).header("ETag");
    Callable<List<Integer>> rescore =
        () ->
            List.of(
                as("dev")
                    .header("If-Match", tag)
                    .body(Json.write(Map.of("mark", 2, "reason", "again")))
                    .put(mark)
                    .statusCode());
    assertThat(together(List.of(rescore, rescore, rescore)))
        .containsOnlyOnce(200)
        .allMatch(status -> status == 200 || status == 412);
    walk.handIn("dev", field.tender()).then().statusCode(201);

    // Two evaluators agree at the same moment: both count.
    var bid = field.bluebird();
    walk.propose("dev", bid, "Q1", 4, "as the two read it").then().statusCode(200);
    var proposed = as("esme").get(Walk.consensus(bid, "Q1")).header("ETag");
    var agreeing = new ArrayList<Callable<List<Integer>>>();
    for (var user : List.of("esme", "farid")) {
      agreeing.add(
          () ->
              List.of(
                  as(user)
                      .header("If-Match", proposed)
                      .body("{\"agrees\":true}")
                      .put(Walk.consensus(bid, "Q1") + "/positions/mine")
                      .statusCode()));
    }
    assertThat(together(agreeing)).containsOnly(200);
    as("dev").get(Walk.consensus(bid, "Q1")).then().body("status", equalTo("AGREED"));
  }

  private static List<Integer> together(List<Callable<List<Integer>>> work) throws Exception {
    try (var pool = Executors.newFixedThreadPool(work.size())) {
      return pool.invokeAll(work).stream().map(Future::resultNow).flatMap(List::stream).toList();
    }
  }

  @Test
  void aGrantIsJudgedByOneWithoutPriceOrStandstill() {
    var tender = walk.begin(homecare().instrument("GRANT").regime("STANDARD").withoutPrice());
    var content = bidFor(tender).priced("LOT-1", null).whole();
    var first = walk.submit("olive", tender, content);
    var second = walk.submit("blake", tender, content);
    walk.open(tender);
    var field = new Field(tender, first, second);
    appoint(field, member("dev", ""), "").then().statusCode(200).body("findings", hasSize(0));
    walk.declare("dev", tender, List.of()).then().statusCode(200);
    walk.marks("dev", first, 5, 4, 4, 4);
    walk.marks("dev", second, 4, 4, 4, 4);
    walk.handIn("dev", tender).then().statusCode(201);
    walk.rank(tender)
        .then()
        .statusCode(201)
        .body("lots[0].entries.bidder", contains("orchard-homecare", "bluebird-cic"));

    var decided =
        as("ben")
            .body(Json.write(Map.of("lotId", "LOT-1", "bidId", first, "reason", "First")))
            .post(field.path() + "/awards");
    decided.then().statusCode(201);
    as("chloe")
        .header("If-Match", decided.header("ETag"))
        .post("/v1/awards/" + decided.path("id") + "/approval")
        .then()
        .statusCode(200)
        .body("standstillEndsOn", nullValue());
  }
}
