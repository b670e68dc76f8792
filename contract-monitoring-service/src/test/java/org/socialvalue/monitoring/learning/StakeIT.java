package org.socialvalue.monitoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.LearningCaptured.Occasion;
import org.socialvalue.events.LearningCaptured.Verdict;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.Entered;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

@MonitoringTest
class StakeIT {

  @Inject Sent sent;
  @Inject EndSweep ends;

  @Test
  void what_is_at_stake_can_be_read_and_sent_while_the_contract_runs() {
    var contract = Api.running(Awards.of(Promises.peerMentors(), Promises.sharedTable()));
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/at-stake")
        .then()
        .statusCode(200)
        .body("atStake", hasSize(0));
    var kpi = Api.kpi(contract, "people");
    Api.report(kpi, Awards.began(), Awards.began().plusMonths(6), "4").statusCode(201);
    as(PROVIDER)
        .get("/v1/contracts/" + contract + "/at-stake")
        .then()
        .body("atStake.beingKept", contains(true))
        .body("atStake[0].values.achieved", contains(4))
        .body("atStake[0].people", equalTo(4))
        .body("atStake[0].figures", equalTo(1))
        .body("atStake[0].verified", equalTo(0));
    as(PROVIDER)
        .header("If-Match", "\"1\"")
        .post("/v1/contracts/" + contract + "/at-stake-registers")
        .then()
        .statusCode(403);
    as(MANAGER).post("/v1/contracts/" + contract + "/at-stake-registers").then().statusCode(428);
    change(MANAGER, "/v1/contracts/" + contract, "/at-stake-registers", "").statusCode(201);

    var told = told(contract);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().occasion()).isEqualTo(Occasion.REGISTER);
    var lesson = told.getFirst().lessons().getFirst();
    assertThat(lesson.verdict()).isEqualTo(Verdict.AT_RISK);
    assertThat(lesson.atStake()).isNotNull();
    var stake = java.util.Objects.requireNonNull(lesson.atStake());
    assertThat(stake.people()).isNull();
    assertThat(stake.liveValue()).isNull();
    assertThat(lesson.evidence()).contains("Fewer than 5 people").doesNotContain("4 people");
    assertThat(sent.faults(LearningCaptured.TYPE, contract)).isEmpty();
    as("nia").get("/v1/contracts/" + contract + "/at-stake").then().statusCode(404);
  }

  @Test
  void the_end_is_told_once_however_often_it_is_looked_for() {
    var ended =
        Entered.running(Entered.draftUntil("orchard-homecare", Awards.today().minusDays(40)));
    var kpi = Api.kpi(ended, "people");
    ends.sweep();
    await().atMost(Duration.ofSeconds(30)).until(() -> told(ended).size(), size -> size == 1);
    ends.sweep();
    assertThat(told(ended)).hasSize(1);
    assertThat(told(ended).getFirst().occasion()).isEqualTo(Occasion.END);
    as(MANAGER)
        .get("/v1/contracts/" + ended + "/at-stake-registers")
        .then()
        .body("items.occasion", contains("END"));
    // What nobody reported on is not kept, what was told by nobody neither, and the waived is apart
    as(MANAGER)
        .get("/v1/contracts/" + ended + "/ledger")
        .then()
        .body("promises.verdict", contains("NOT_KEPT", "NOT_KEPT", "WAIVED"))
        .body("kept.decided", equalTo(2))
        .body("kept.waived", equalTo(1));
    as("max")
        .get("/v1/promises-kept?by=CONTRACT")
        .then()
        .statusCode(200)
        .body("groups.find { it.key == '" + ended + "' }.kept.percent", equalTo(0.0f))
        .body("groups.find { it.key == '" + ended + "' }.kept.notKept", equalTo(2));
    for (var by : List.of("PROVIDER_SIZE", "SECTOR", "CATEGORY", "PRIORITY", "AREA", "YEAR")) {
      as("max").get("/v1/promises-kept?by=" + by).then().statusCode(200);
    }
    as(PROVIDER).get("/v1/promises-kept").then().statusCode(403);
    assertThat(kpi).isNotNull();
  }

  @Test
  void the_end_is_told_when_no_more_figures_may_come() {
    var early =
        Entered.running(Entered.draftUntil("orchard-homecare", Awards.today().minusDays(30)));
    var over =
        Entered.running(Entered.draftUntil("orchard-homecare", Awards.today().minusDays(32)));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              ends.sweep(); // the one that comes by itself may be at it, and may come late
              return told(over).size();
            },
            size -> size == 1);
    assertThat(told(early)).isEmpty();
    assertThat(told(over).getFirst().occasion()).isEqualTo(Occasion.END);
  }

  @Test
  void an_early_end_sends_what_is_at_stake_at_once() {
    var contract = Api.running(Awards.of(Promises.peerMentors()));
    Api.report(Api.kpi(contract, "people"), Awards.began(), Awards.began().plusMonths(6), "4")
        .statusCode(201);
    var early =
        change(
                MANAGER,
                "/v1/contracts/" + contract,
                "/variations",
                """
                {"kind": "EARLY_END", "reason": "the home closes", "endsOn": "%s"}"""
                    .formatted(Awards.today().plusMonths(3)))
            .statusCode(201)
            .extract()
            .<String>path("id");
    assertThat(told(contract)).isEmpty();
    change(PROVIDER, "/v1/variations/" + early, "/assent", "").statusCode(200);
    assertThat(told(contract))
        .extracting(LearningCaptured::occasion)
        .containsExactly(Occasion.EARLY_END);
    assertThat(told(contract).getFirst().contractEndsOn()).isEqualTo(Awards.today().plusMonths(3));
  }

  @Test
  void one_promise_is_followed_by_its_commitment_and_by_its_lineage() {
    var award = Awards.of(Promises.jobs());
    var contract = Api.running(award);
    var commitment = Api.commitment(contract, "REQUIRED");
    as(PROVIDER)
        .get("/v1/commitments/" + commitment + "/ledger")
        .then()
        .statusCode(200)
        .body("saidBy", equalTo("Wealdshire County Council"))
        .body("pointsScored", equalTo(4.8f))
        .body("verdict", equalTo("STILL_OPEN"))
        .body("kpis[0].versions.number", contains(1));
    as("blake").get("/v1/commitments/" + commitment + "/ledger").then().statusCode(404);
    var lineage = award.promises().getFirst().lineage();
    as(MANAGER)
        .get("/v1/lineages/" + lineage)
        .then()
        .statusCode(200)
        .body("promised.commitmentId", contains(commitment));
    as("blake").get("/v1/lineages/" + lineage).then().statusCode(404);
  }

  private List<LearningCaptured> told(String contract) {
    return sent.of(LearningCaptured.TYPE, LearningCaptured.class, contract);
  }
}
