package org.socialvalue.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.PANEL;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.assertRefusedBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.simulation.Requests;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.testing.ListUnderTest;
import org.socialvalue.local.testing.ListUnderTest.Got;
import org.socialvalue.local.testing.Tokens;

/** What a screen needs of a list: a part of it, in an order, page by page. */
@EvaluationTest
class ListsIT {

  private static final String WRONG = "limit=0&sort=price&after=x";

  @Inject Walk walk;
  @Inject EntityManager db;

  @Test
  void bidsByStatusAndFromTheOpeningOnByLotAndBidder() {
    var tender = walk.begin(homecare());
    var one = bidFor(tender).priced("LOT-1", "1000000").whole();
    var both = bidFor(tender).priced("LOT-1", "1000000").priced("LOT-2", "800000").whole();
    walk.submit("olive", tender, one);
    walk.draft("wendy", tender, one);
    var second = walk.submit("blake", tender, both);
    var path = path(tender) + "/bids";

    list("ben", path)
        .isWalkedByCreation()
        .isNarrowedBy("status=SUBMITTED", has("status", "SUBMITTED"))
        .isNarrowedBy("status=DRAFT", has("status", "DRAFT"))
        .isEmptyWith("status=WITHDRAWN")
        .isEmptyWith("dropped=EXCLUDED")
        .refuses("status=LOST&dropped=LOST", "status", "dropped")
        .refuses(WRONG, "limit", "sort");
    for (var user : List.of("ben", "blake", "dev")) {
      assertRefusedBy("SEALED", as(user).get(path + "?lot=LOT-2"));
      assertRefusedBy("SEALED", as(user).get(path + "?lot=NONE"));
      assertRefusedBy("SEALED", as(user).get(path + "?bidder=bluebird-cic"));
    }

    walk.open(tender);

    list("ben", path)
        .isWalkedByCreation()
        .isNarrowedBy("lot=LOT-2", has("bidId", second.toString()))
        .isNarrowedBy("lot=LOT-1", has("status", "SUBMITTED"))
        .isNarrowedBy("bidder=orchard-homecare", has("bidder", "orchard-homecare"))
        .isEmptyWith("bidder=weald-care");
    as("blake").get(path + "?lot=LOT-2").then().body("items.bidId", contains(second.toString()));
    list("olive", path).isEmptyWith("lot=LOT-2").isEmptyWith("bidder=bluebird-cic");
  }

  @Test
  void aPanelThatIsToldNoNamesLooksForAliases() {
    var tender = walk.begin(homecare().nameless());
    for (var provider : List.of("olive", "blake", "wendy")) {
      walk.submit(provider, tender, bidFor(tender).priced("LOT-1", "1000000").whole());
    }
    walk.open(tender);
    walk.panel(tender);

    list("dev", path(tender) + "/bids")
        .isWalkedByCreation()
        .isNarrowedBy("bidder=Bid 2", has("bidder", "Bid 2"))
        .isEmptyWith("bidder=orchard-homecare");
  }

  @Test
  void marksByQuestionBidAndEvaluatorAndBidsThatDroppedOut() {
    var tender = walk.begin(homecare());
    var content = bidFor(tender).priced("LOT-1", "1000000").whole();
    var first = walk.submit("olive", tender, content);
    var second = walk.submit("blake", tender, content);
    var third = walk.submit("wendy", tender, content);
    walk.open(tender);
    walk.panel(tender);
    for (var bid : List.of(first, second, third)) {
      PANEL.forEach(user -> walk.marks(user, bid, 4, 4, 4, 4));
    }
    var path = path(tender) + "/scores";

    list("dev", path)
        .isWalkedByCreation()
        .isNarrowedBy("question=SV1", has("questionId", "SV1"))
        .isNarrowedBy("bid=" + second, has("bidId", second.toString()))
        .isEmptyWith("bid=" + UUID.randomUUID());
    walk.allHandIn(tender);
    list("ben", path)
        .isWalkedByCreation()
        .isNarrowedBy("evaluator=esme", has("evaluator", "esme"))
        .isNarrowedBy("question=Q2", has("questionId", "Q2"))
        .refuses("bid=first", "bid")
        .refuses(WRONG, "limit", "sort");

    drop(tender, first, "EXCLUDED");
    drop(tender, third, "WITHDRAWN");
    list("ben", path(tender) + "/dropped-bids")
        .isNarrowedBy("kind=EXCLUDED", has("kind", "EXCLUDED"))
        .isNarrowedBy("kind=WITHDRAWN&sort=-createdAt", has("kind", "WITHDRAWN"))
        .refuses("kind=LOST", "kind")
        .refuses(WRONG, "limit", "sort");
    list("ben", path(tender) + "/bids")
        .isNarrowedBy("dropped=EXCLUDED", has("dropped", "EXCLUDED"));
  }

  private static void drop(TenderPublished tender, UUID bid, String kind) {
    as("ben")
        .body(Json.write(Map.of("bidId", bid, "kind", kind, "reason", "By its letter")))
        .post(path(tender) + "/dropped-bids")
        .then()
        .statusCode(201);
  }

  @Test
  void awardsByCompetitionLotAndStatusChallengesAndPriceQueries() {
    var tender = walk.begin(homecare());
    var content = bidFor(tender).priced("LOT-1", "1000000").priced("LOT-2", "800000").whole();
    var bids =
        List.of("olive", "blake", "wendy").stream()
            .map(provider -> walk.submit(provider, tender, content))
            .toList();
    walk.open(tender);
    walk.panel(tender);
    PANEL.forEach(user -> walk.marks(user, bids.get(0), 5, 5, 5, 5));
    PANEL.forEach(user -> walk.marks(user, bids.get(1), 4, 4, 4, 4));
    PANEL.forEach(user -> walk.marks(user, bids.get(2), 3, 3, 3, 3));
    walk.allHandIn(tender);
    walk.rank(tender).then().statusCode(201);
    var refused = decide(tender, "LOT-1", bids.getFirst());
    as("chloe")
        .header("If-Match", refused.header("ETag"))
        .body("{\"reason\": \"Not yet\"}")
        .post("/v1/awards/" + refused.path("id") + "/refusal")
        .then()
        .statusCode(200);
    var approved = walk.award(path(tender), "LOT-1", bids.getFirst());
    var decided = decide(tender, "LOT-2", bids.getFirst());
    ends(refused.path("id"), "2031-01-03");
    ends(decided.path("id"), "2031-01-01");

    list("ben", "/v1/awards?competition=" + tender.tenderId())
        .isWalkedByCreation()
        .isSortedBy("standstillEndsOn", row -> row.path("standstillEndsOn").asText())
        .isNarrowedBy("lot=LOT-2", has("lotId", "LOT-2"))
        .isNarrowedBy("status=REFUSED", has("status", "REFUSED"))
        .isNarrowedBy("status=APPROVED", has("status", "APPROVED"))
        .isNarrowedBy("status=DECIDED", has("status", "DECIDED"))
        .isEmptyWith("status=FINAL")
        .isEmptyWith("status=SUSPENDED")
        .isEmptyWith("status=LAPSED")
        .isEmptyWith("status=SET_ASIDE")
        .isEmptyWith("status=ABANDONED")
        .refuses("status=LOST", "status")
        .refuses(WRONG, "limit", "sort");
    list("ben", "/v1/awards").refuses("status=LOST&competition=x", "status", "competition");
    list("nia", "/v1/awards?competition=" + tender.tenderId()).isEmptyWith("lot=LOT-2");

    var challenges = approved + "/challenges";
    for (var provider : List.of("wendy", "blake", "wendy")) {
      as(provider).body("{\"grounds\": \"Misread\"}").post(challenges).then().statusCode(201);
    }
    String first = as("ben").get(challenges).path("items[0].id");
    as("ben")
        .header("If-Match", as("ben").get("/v1/challenges/" + first).header("ETag"))
        .body("{\"outcome\": \"REJECTED\", \"reason\": \"It was read as written\"}")
        .post("/v1/challenges/" + first + "/resolution")
        .then()
        .statusCode(200);
    list("ben", challenges)
        .isWalkedByCreation()
        .isNarrowedBy("open=true", row -> row.path("outcome").isNull())
        .isNarrowedBy("open=false", has("outcome", "REJECTED"))
        .isNarrowedBy("outcome=REJECTED", has("outcome", "REJECTED"))
        .isEmptyWith("outcome=UPHELD")
        .refuses("open=perhaps&outcome=LOST", "open", "outcome")
        .refuses(WRONG, "limit", "sort");
    list("ben", "/v1/awards?competition=" + tender.tenderId())
        .isNarrowedBy("status=SUSPENDED", has("status", "SUSPENDED"))
        .isEmptyWith("status=APPROVED");

    asked(tender, bids.get(0), "LOT-1", "2031-01-02", false, false);
    asked(tender, bids.get(1), "LOT-1", "2031-01-03", true, false);
    asked(tender, bids.get(2), "LOT-2", "2031-01-01", true, true);
    list("ben", path(tender) + "/price-queries")
        .isWalkedByCreation()
        .isSortedBy("answerBy", row -> row.path("answerBy").asText())
        .isNarrowedBy("lot=LOT-1", has("lotId", "LOT-1"))
        .isNarrowedBy("answered=false", row -> row.path("answeredAt").isNull())
        .isNarrowedBy("answered=true&concluded=false", has("answerBy", "2031-01-03"))
        .isNarrowedBy("concluded=true", has("answerBy", "2031-01-01"))
        .refuses("answered=1&concluded=no", "answered", "concluded")
        .refuses(WRONG, "limit", "sort");
  }

  private static Response decide(TenderPublished tender, String lot, UUID bid) {
    var decided =
        as("ben")
            .body(Json.write(Map.of("lotId", lot, "bidId", bid, "reason", "First")))
            .post(path(tender) + "/awards");
    decided.then().statusCode(201);
    return decided;
  }

  private void ends(String award, String day) {
    changed(
        "update award set standstill_ends_on = date '%s' where id = '%s'".formatted(day, award));
  }

  /** Put to its bidder; answered, and accepted, where it says so. */
  private void asked(
      TenderPublished tender, UUID bid, String lot, String by, boolean answered, boolean accepted) {
    changed(
        "insert into price_query (id, version, competition_id, authority, lot_id, bid_id, bidder,"
            + " question, answer_by, asked_by, asked_at) values (uuidv7(), 0, '%s', 'wealdshire',"
                .formatted(tender.tenderId())
            + " '%s', '%s', 'x', 'Why?', date '%s', 'ben', now())".formatted(lot, bid, by));
    if (answered) {
      changed(
          "update price_query set answer = 'So', answered_at = now() where bid_id = '" + bid + "'");
    }
    if (accepted) {
      changed(
          "update price_query set accepted = true, conclusion = 'Fine', concluded_at = now()"
              + " where bid_id = '%s'".formatted(bid));
    }
  }

  private void changed(String sql) {
    QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery(sql).executeUpdate());
  }

  @Test
  void simulationsByStatus() {
    var org = "org-" + UUID.randomUUID();
    Supplier<RequestSpecification> commissioner =
        () ->
            given()
                .auth()
                .oauth2(Tokens.of("amy-" + org, org, "commissioner"))
                .contentType(ContentType.JSON);
    for (int seed = 1; seed <= 4; seed++) {
      commissioner
          .get()
          .body(Json.write(Requests.drawn(10, 3, seed)))
          .post("/v1/simulations")
          .then()
          .statusCode(201);
    }
    state(org, 0, "status = 'RUNNING', result = null, alive_at = now() - interval '1 hour'");
    state(org, 1, "status = 'RUNNING', result = null, alive_at = now() + interval '1 hour'");
    state(org, 2, "status = 'CANCELLED', result = null");

    list(commissioner, "/v1/simulations")
        .isWalkedByCreation()
        .isNarrowedBy("status=FAILED", has("status", "FAILED"))
        .isNarrowedBy("status=RUNNING", has("status", "RUNNING"))
        .isNarrowedBy("status=CANCELLED", has("status", "CANCELLED"))
        .isNarrowedBy("status=DONE", has("status", "DONE"))
        .refuses("status=LOST", "status")
        .refuses(WRONG, "limit", "sort");
  }

  private void state(String org, int place, String set) {
    changed(
        "update simulation set %s where id = (select id from simulation where authority = '%s' order by id offset %d limit 1)"
            .formatted(set, org, place));
  }

  private static String path(TenderPublished tender) {
    return "/v1/competitions/" + tender.tenderId();
  }

  private static Predicate<JsonNode> has(String field, String value) {
    return row -> row.path(field).asText().equals(value);
  }

  private static ListUnderTest list(String user, String path) {
    return list(() -> as(user), path);
  }

  private static ListUnderTest list(Supplier<RequestSpecification> who, String path) {
    return new ListUnderTest(
        path,
        asked -> {
          var answer = who.get().get(asked);
          return new Got(
              answer.statusCode(),
              answer.header("Link"),
              Json.read(answer.asString(), JsonNode.class));
        });
  }
}
