package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.evaluation.TestBids.bidFor;
import static org.socialvalue.evaluation.TestTenders.homecare;
import static org.socialvalue.evaluation.Walk.PANEL;
import static org.socialvalue.evaluation.Walk.as;
import static org.socialvalue.evaluation.Walk.assertRefusedBy;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.Promise.Provenance;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;

@EvaluationTest
class AwardIT {

  @Inject Walk walk;

  private record Field(TenderPublished tender, UUID winner, UUID loser, UUID third) {
    String path() {
      return "/v1/competitions/" + tender.tenderId();
    }
  }

  private Field ranked(TestTenders tender, boolean tied) {
    var published = walk.begin(tender);
    var content = bidFor(published).priced("LOT-1", "1000000").offeringIn("WS-HOP").whole();
    var winner = walk.submit("olive", published, content);
    var loser = walk.submit("blake", published, content);
    var third = walk.submit("wendy", published, content);
    walk.open(published);
    walk.panel(published);
    PANEL.forEach(user -> walk.marks(user, winner, 5, 4, 4, 4));
    PANEL.forEach(user -> walk.marks(user, loser, tied ? 5 : 4, 4, 4, 4));
    PANEL.forEach(user -> walk.marks(user, third, 3, 3, 1, 1));
    walk.allHandIn(published);
    walk.rank(published).then().statusCode(201);
    return new Field(published, winner, loser, third);
  }

  private static Response decide(Field field, UUID bid) {
    return as("ben")
        .body(Json.write(Map.of("lotId", "LOT-1", "bidId", bid, "reason", "First by the ranking")))
        .post(field.path() + "/awards");
  }

  private static Response act(String officer, Response before, String act) {
    return as(officer)
        .header("If-Match", before.header("ETag"))
        .post("/v1/awards/" + before.path("id") + "/" + act);
  }

  @Test
  void anAwardIsDecidedApprovedByAnotherAndFinalWithEveryPromise() {
    var field = ranked(homecare(), false);

    var decided = decide(field, field.winner());
    decided.then().statusCode(201).body("status", equalTo("DECIDED"));
    act("ben", decided, "approval").then().statusCode(409);
    act("chloe", decided, "finalisation").then().statusCode(409);
    var approved = act("chloe", decided, "approval");
    approved
        .then()
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("standstillEndsOn", nullValue());
    act("chloe", approved, "finalisation").then().statusCode(200).body("status", equalTo("FINAL"));

    var events = walk.events(UUID.fromString(decided.path("id")), ContractAwarded.TYPE);
    assertThat(events).hasSize(1);
    EventSchemas.assertValid("contract-awarded.v1", events.getFirst());
    var contract = Json.read(events.getFirst(), ContractAwarded.class);
    assertThat(contract.supplier().id()).isEqualTo("orchard-homecare");
    assertThat(contract.value()).isEqualByComparingTo("1000000");
    assertThat(contract.promises())
        .extracting("provenance")
        .containsExactly(Provenance.REQUIRED, Provenance.UNSCORED_KPI, Provenance.OFFERED);
    var required = contract.promises().getFirst();
    assertThat(required.lineage()).isEqualTo(field.tender().requirements().getFirst().lineage());
    assertThat(required.pointsScored()).isEqualByComparingTo("4.80");
    assertThat(required.pointsPossible()).isEqualByComparingTo("6.00");
    assertThat(required.areas()).containsExactly("WS-HOP");
    assertThat(required.managedBy()).isEqualTo("A named mentor, quarterly");
    assertThat(contract.promises().getLast().counted()).isTrue();
  }

  @Test
  void howeverManyFinaliseAtOnceTheContractGoesOutOnce() throws Exception {
    var field = ranked(homecare(), false);
    var approved = act("chloe", decide(field, field.winner()), "approval");

    List<Integer> answers;
    try (var pool = Executors.newFixedThreadPool(6)) {
      Callable<Integer> finalise = () -> act("ben", approved, "finalisation").statusCode();
      answers =
          pool
              .invokeAll(List.of(finalise, finalise, finalise, finalise, finalise, finalise))
              .stream()
              .map(Future::resultNow)
              .toList();
    }

    assertThat(answers).containsOnlyOnce(200);
    assertThat(answers).allMatch(status -> status == 200 || status == 412 || status == 409);
    assertThat(walk.events(UUID.fromString(approved.path("id")), ContractAwarded.TYPE)).hasSize(1);
  }

  @Test
  void anAwardWaitsOutItsStandstill() {
    var field = ranked(homecare().standstill(8), false);
    var approved = act("chloe", decide(field, field.winner()), "approval");

    approved.then().statusCode(200).body("standstillEndsOn", notNullValue());
    assertRefusedBy("STANDSTILL", act("ben", approved, "finalisation"));
    assertThat(walk.events(UUID.fromString(approved.path("id")), ContractAwarded.TYPE)).isEmpty();
  }

  @Test
  void eachBidderReadsItsOwnReasonsAndTheWinnersAndNobodyElses() {
    var field = ranked(homecare().standstill(8), false);
    var path = field.path() + "/assessment-summaries/mine";
    var decided = decide(field, field.winner());
    as("blake").get(path).then().statusCode(404);

    act("chloe", decided, "approval").then().statusCode(200);

    var summary = as("wendy").get(path);
    summary
        .then()
        .statusCode(200)
        .body("items[0].won", equalTo(false))
        .body("items[0].yours.rank", equalTo(3))
        .body("items[0].winners.rank", equalTo(1))
        .body("items[0].yours.questions[0].reasons", hasItem("dev finds it a 3"))
        .body("items[0].winners.questions[0].reasons", hasItem("dev finds it a 5"))
        .body(not(containsString(field.loser().toString())));
    assertThat(summary.asString()).doesNotContain("finds it a 4 ").doesNotContain("evaluator");
    as("olive").get(path).then().body("items[0].won", equalTo(true));
    as("harry").get(path).then().statusCode(404);
  }

  @Test
  void aTieThatTheRuleCannotBreakBlocksTheAward() {
    var field = ranked(homecare(), true);

    assertRefusedBy("TIES", decide(field, field.winner()));
  }

  @Test
  void onlyTheFirstIsAwardedOnceByItsOwnAuthority() {
    var field = ranked(homecare(), false);

    decide(field, field.loser()).then().statusCode(409);
    as("nia")
        .body(Json.write(Map.of("lotId", "LOT-1", "bidId", field.winner(), "reason", "x")))
        .post(field.path() + "/awards")
        .then()
        .statusCode(404);
    var decided = decide(field, field.winner());
    decide(field, field.winner()).then().statusCode(409);
    var award = "/v1/awards/" + decided.path("id");
    as("nia").get(award).then().statusCode(404);
    as("cora").get(award).then().statusCode(200).body("lotId", equalTo("LOT-1"));
    as("chloe").post(award + "/approval").then().statusCode(428);
    as("chloe").header("If-Match", "\"9\"").post(award + "/approval").then().statusCode(412);
    as("cora")
        .get("/v1/awards?limit=500")
        .then()
        .body("items.id", hasItem(decided.<String>path("id")));
  }
}
