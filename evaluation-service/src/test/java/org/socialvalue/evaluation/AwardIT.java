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

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.competition.ReceivingCancellation;
import org.socialvalue.events.AwardAnnounced;
import org.socialvalue.events.AwardAnnounced.Kind;
import org.socialvalue.events.BidStatistics;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.LotLimits;
import org.socialvalue.events.Promise.Provenance;
import org.socialvalue.events.TenderCancelled;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.inbox.ReceivedEvent;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;

@EvaluationTest
class AwardIT {

  @Inject Walk walk;
  @Inject ReceivingCancellation cancelling;

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
    var told = announced(approved.path("id"));
    act("chloe", approved, "finalisation").then().statusCode(200).body("status", equalTo("FINAL"));

    assertThat(told).extracting(AwardAnnounced::kind).containsExactly(Kind.INTENDED);
    assertThat(told.getFirst().statistics()).isEqualTo(new BidStatistics(3, 3, 3, 0));
    var events = walk.events(UUID.fromString(decided.path("id")), ContractAwarded.TYPE);
    assertThat(events).hasSize(1);
    EventSchemas.assertValid("contract-awarded.v1", events.getFirst());
    var contract = Json.read(events.getFirst(), ContractAwarded.class);
    assertThat(contract.supplier().id()).isEqualTo("orchard-homecare");
    assertThat(contract.value()).isEqualByComparingTo("1000000");
    assertThat(contract.statistics()).isEqualTo(told.getFirst().statistics());
    assertThat(told.getFirst().awards())
        .containsExactly(new AwardAnnounced.Place(contract.awardId(), contract.supplier()));
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

  /** What the world was told of an award before it was final, without anybody's price. */
  private List<AwardAnnounced> announced(String aggregate) {
    var events = walk.events(UUID.fromString(aggregate), AwardAnnounced.TYPE);
    events.forEach(event -> EventSchemas.assertValid("award-announced.v1", event));
    assertThat(events).noneMatch(event -> event.contains("1000000"));
    return events.stream().map(event -> Json.read(event, AwardAnnounced.class)).toList();
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
    assertThat(summary.asString()).doesNotContain("finds it a 4 ", "evaluator", "exact", "1000000");
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

  private static Response decide(Field field, Map<String, Object> decision) {
    return as("ben").body(Json.write(decision)).post(field.path() + "/awards");
  }

  private static Map<String, Object> lot1(String key, Object value) {
    return Map.of("lotId", "LOT-1", key, value, "reason", "By the ranking");
  }

  private static Response resolve(Response challenge, String body) {
    return as("chloe")
        .header("If-Match", challenge.header("ETag"))
        .body(body)
        .post("/v1/challenges/" + challenge.path("id") + "/resolution");
  }

  private static Response award(Response award) {
    return as("ben").get("/v1/awards/" + award.path("id"));
  }

  @Test
  void severalGetALotInTheRankingsOrderAndEachHasItsContract() {
    var field = ranked(homecare(), false);
    var both = List.of(field.winner(), field.loser());

    decide(field, lot1("bidIds", both)).then().statusCode(400);
    assertRefusedBy(
        "TIES",
        decide(
            field,
            Map.of(
                "lotId",
                "LOT-1",
                "bidIds",
                List.of(field.winner(), field.third()),
                "severalBecause",
                "Two rounds",
                "reason",
                "x")));
    var decided =
        decide(
            field,
            Map.of(
                "lotId", "LOT-1", "bidIds", both, "severalBecause", "Two rounds", "reason", "x"));
    decided.then().statusCode(201).body("winners.rank", equalTo(List.of(1, 2)));
    act("ben", act("chloe", decided, "approval"), "finalisation").then().statusCode(200);

    var contracts =
        walk.events(UUID.fromString(decided.path("id")), ContractAwarded.TYPE).stream()
            .map(json -> Json.read(json, ContractAwarded.class))
            .toList();
    assertThat(contracts).extracting("bidId").containsExactlyElementsOf(both);
    assertThat(contracts).extracting("awardId").doesNotHaveDuplicates();
    as("wendy")
        .get(field.path() + "/assessment-summaries/mine")
        .then()
        .body("items[0].winners.rank", equalTo(1))
        .body("items[0].otherWinners.rank", equalTo(List.of(2)));
  }

  @Test
  void aFrameworkNeedsNoReasonForSeveral() {
    var field = ranked(homecare().instrument("FRAMEWORK"), false);

    decide(field, lot1("bidIds", List.of(field.winner(), field.loser()))).then().statusCode(201);
  }

  @Test
  void aLotThatNobodyGetsIsFinalOnceApprovedAndItsBiddersAreToldWhy() {
    var field = ranked(homecare().standstill(8), false);
    var decided =
        decide(
            field,
            Map.of("lotId", "LOT-1", "bidIds", List.of(), "reason", "Nothing fits the budget"));

    act("chloe", decided, "approval").then().statusCode(200).body("status", equalTo("FINAL"));

    assertThat(announced(decided.path("id")))
        .extracting(AwardAnnounced::kind)
        .containsExactly(Kind.NOBODY);
    assertThat(walk.events(UUID.fromString(decided.path("id")), ContractAwarded.TYPE)).isEmpty();
    as("blake")
        .get(field.path() + "/assessment-summaries/mine")
        .then()
        .body("items[0].winners", nullValue())
        .body("items[0].tender.reason", equalTo("Nothing fits the budget"));
    as("blake")
        .get(field.path() + "/notices")
        .then()
        .body("items[0].kind", equalTo("NO_AWARD"))
        .body("items[0].content.reason", equalTo("Nothing fits the budget"));
  }

  @Test
  void noticesTellBiddersWhoWonAndNoPrice() {
    var field = ranked(homecare().standstill(8), false);
    act("chloe", decide(field, field.winner()), "approval").then().statusCode(200);
    var path = field.path() + "/notices";

    as("wendy")
        .get(path)
        .then()
        .statusCode(200)
        .body("items[0].content.winners[0].name", equalTo("Orchard Homecare Ltd"))
        .body("items[0].content.winners[0].value", nullValue())
        .body("items[0].content.bidsAssessed", equalTo(3));
    as("max").get(path).then().body("items[0].content.winners[0].value", equalTo(1000000));
    as("harry").get(path).then().statusCode(404);
    as("nia").get(path).then().statusCode(404);
  }

  @Test
  void aChallengeSuspendsTheAwardUntilItHasItsOutcome() {
    var field = ranked(homecare(), false);
    var approved = act("chloe", decide(field, field.winner()), "approval");
    var path = "/v1/awards/" + approved.path("id") + "/challenges";

    as("harry").body("{\"grounds\":\"x\"}").post(path).then().statusCode(404);
    as("nia")
        .body("{\"grounds\":\"x\",\"challenger\":\"weald-care\"}")
        .post(path)
        .then()
        .statusCode(404);
    as("ben").body("{\"grounds\":\"x\"}").post(path).then().statusCode(400);
    var challenge = as("wendy").body("{\"grounds\":\"Our rota was misread\"}").post(path);
    challenge.then().statusCode(201).body("challenger", equalTo("weald-care"));
    as("olive").get("/v1/challenges/" + challenge.path("id")).then().statusCode(404);
    as("olive").get(path).then().body("items.size()", equalTo(0));
    var suspended = award(approved);
    suspended.then().body("status", equalTo("SUSPENDED"));
    assertRefusedBy("STANDSTILL", act("ben", suspended, "finalisation"));
    resolve(
            challenge,
            "{\"outcome\":\"REJECTED\",\"reason\":\"x\",\"standstillEndsOn\":\"2020-01-01\"}")
        .then()
        .statusCode(400);

    resolve(challenge, "{\"outcome\":\"REJECTED\",\"reason\":\"It was read as written\"}")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("REJECTED"));
    assertThat(announced(approved.path("id"))).hasSize(1);

    resolve(challenge, "{\"outcome\":\"UPHELD\",\"reason\":\"x\"}").then().statusCode(412);
    act("ben", award(approved), "finalisation").then().statusCode(200);
  }

  @Test
  void anUpheldChallengeSetsTheAwardAsideAndMarksCanBeReopened() {
    var field = ranked(homecare(), false);
    var approved = act("chloe", decide(field, field.winner()), "approval");
    var reopening = "{\"scope\":\"HAND_IN\",\"evaluator\":\"dev\",\"reason\":\"upheld\"}";
    as("ben").body(reopening).post(field.path() + "/reopenings").then().statusCode(409);
    var challenge =
        as("wendy")
            .body("{\"grounds\":\"Our rota was misread\"}")
            .post("/v1/awards/" + approved.path("id") + "/challenges");

    resolve(challenge, "{\"outcome\":\"UPHELD\",\"reason\":\"It was\"}").then().statusCode(200);

    award(approved).then().body("status", equalTo("SET_ASIDE"));
    assertThat(announced(approved.path("id")))
        .extracting(AwardAnnounced::kind)
        .containsExactly(Kind.INTENDED, Kind.SET_ASIDE);
    act("ben", award(approved), "finalisation").then().statusCode(409);
    as("ben").body(reopening).post(field.path() + "/reopenings").then().statusCode(201);
    as("ben").get(field.path() + "/ranking").then().statusCode(404);
    walk.handIn("dev", field.tender()).then().statusCode(201);
    walk.rank(field.tender()).then().statusCode(201);
    decide(field, field.winner()).then().statusCode(201);
    as("wendy")
        .get(field.path() + "/notices")
        .then()
        .body("items.kind", equalTo(List.of("AWARD", "SUSPENDED", "SET_ASIDE")));
  }

  private static Response challenge(String bidder, Response award) {
    return as(bidder)
        .body("{\"grounds\":\"Our rota was misread\"}")
        .post("/v1/awards/" + award.path("id") + "/challenges");
  }

  @Test
  void ofTwoChallengesTheSecondChangesNothingOfAnAwardThatTheFirstSetAside() {
    var field = ranked(homecare(), false);
    var approved = act("chloe", decide(field, field.winner()), "approval");
    var first = challenge("wendy", approved);
    var second = challenge("blake", approved);
    resolve(first, "{\"outcome\":\"UPHELD\",\"reason\":\"It was\"}").then().statusCode(200);

    resolve(
            second,
            "{\"outcome\":\"REJECTED\",\"reason\":\"x\",\"standstillEndsOn\":\"2099-01-01\"}")
        .then()
        .statusCode(400);
    resolve(second, "{\"outcome\":\"REJECTED\",\"reason\":\"It was not\"}")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("REJECTED"));

    award(approved)
        .then()
        .body("status", equalTo("SET_ASIDE"))
        .body("endedBecause", equalTo("It was"));
    as("wendy")
        .get(field.path() + "/notices")
        .then()
        .body("items.kind", equalTo(List.of("AWARD", "SUSPENDED", "SUSPENDED", "SET_ASIDE")));
  }

  @Test
  void challengesAreClosedAlsoWhereTheLotOrAllWasGivenUpMeanwhile() {
    var field = ranked(homecare(), false);
    var approved = act("chloe", decide(field, field.winner()), "approval");
    var first = challenge("wendy", approved);
    var second = challenge("blake", approved);
    var path = field.path() + "/abandonments";
    as("ben")
        .body("{\"lotId\":\"LOT-1\",\"reason\":\"No need\"}")
        .post(path)
        .then()
        .statusCode(201);

    resolve(first, "{\"outcome\":\"UPHELD\",\"reason\":\"It was\"}").then().statusCode(200);
    award(approved).then().body("status", equalTo("ABANDONED"));
    assertThat(announced(approved.path("id")))
        .extracting(AwardAnnounced::kind)
        .containsExactly(Kind.INTENDED, Kind.ABANDONED);
    as("ben").body("{\"reason\":\"No budget\"}").post(path).then().statusCode(201);
    resolve(second, "{\"outcome\":\"REJECTED\",\"reason\":\"It was not\"}").then().statusCode(200);

    award(approved).then().body("status", equalTo("ABANDONED"));
    as("wendy")
        .get(field.path() + "/notices")
        .then()
        .body(
            "items.kind",
            equalTo(List.of("AWARD", "SUSPENDED", "SUSPENDED", "ABANDONED", "ABANDONED")));
  }

  @Test
  void whatWasGivenUpIsNotListedForThoseWhoCouldStillBid() {
    var tender = walk.begin(homecare());
    var mine = "items.find { it.id == '%s' }".formatted(tender.tenderId());
    var list = "/v1/competitions?limit=500";
    as("harry").get(list).then().body(mine, notNullValue());

    as("ben")
        .body("{\"reason\":\"No budget\"}")
        .post("/v1/competitions/" + tender.tenderId() + "/abandonments")
        .then()
        .statusCode(201);

    as("harry").get(list).then().body(mine, nullValue());
  }

  @Test
  void aSecondOfficerRefusesAnAwardAndTheLotIsDecidedAnew() {
    var field = ranked(homecare(), false);
    var decided = decide(field, field.winner());
    var path = "/v1/awards/" + decided.path("id") + "/refusal";
    var body = "{\"reason\":\"The reasons are thin\"}";

    refuse("ben", decided, body).then().statusCode(409);
    refuse("nia", decided, body).then().statusCode(404);
    refuse("chloe", decided, "{}").then().statusCode(400);
    as("chloe").body(body).post(path).then().statusCode(428);
    var refused = refuse("chloe", decided, body);

    refused
        .then()
        .statusCode(200)
        .body("status", equalTo("REFUSED"))
        .body("refusedBy", equalTo("chloe"))
        .body("endedBecause", equalTo("The reasons are thin"));
    refuse("chloe", refused, body).then().statusCode(409);
    act("chloe", refused, "approval").then().statusCode(409);
    as("blake").get(field.path() + "/assessment-summaries/mine").then().statusCode(404);
    var anew = decide(field, field.winner());
    anew.then().statusCode(201);
    refuse("chloe", act("chloe", anew, "approval"), body).then().statusCode(409);
    award(decided).then().body("status", equalTo("REFUSED"));
  }

  private static Response refuse(String officer, Response award, String body) {
    return as(officer)
        .header("If-Match", award.header("ETag"))
        .body(body)
        .post("/v1/awards/" + award.path("id") + "/refusal");
  }

  @Test
  void whatWasDecidedLapsesWithItsRanking() {
    var field = ranked(homecare(), false);
    var decided = decide(field, field.winner());

    as("ben")
        .body("{\"scope\":\"HAND_IN\",\"evaluator\":\"esme\",\"reason\":\"a slip\"}")
        .post(field.path() + "/reopenings")
        .then()
        .statusCode(201);

    award(decided).then().body("status", equalTo("LAPSED"));
    act("chloe", award(decided), "approval").then().statusCode(409);
  }

  @Test
  void aLotOrAllIsGivenUpBeforeItIsFinalAndBiddersAreTold() {
    var field = ranked(homecare(), false);
    var approved = act("chloe", decide(field, field.winner()), "approval");
    var path = field.path() + "/abandonments";

    as("nia").body("{\"reason\":\"x\"}").post(path).then().statusCode(404);
    as("ben").body("{\"lotId\":\"LOT-9\",\"reason\":\"x\"}").post(path).then().statusCode(400);
    as("ben")
        .body("{\"lotId\":\"LOT-1\",\"reason\":\"The need has changed\"}")
        .post(path)
        .then()
        .statusCode(201);
    award(approved).then().body("status", equalTo("ABANDONED"));
    act("ben", award(approved), "finalisation").then().statusCode(409);
    decide(field, field.winner()).then().statusCode(409);
    as("blake")
        .get(field.path() + "/notices")
        .then()
        .body("items[1].kind", equalTo("ABANDONED"))
        .body("items[1].content.reason", equalTo("The need has changed"));

    as("ben").body("{\"reason\":\"No budget\"}").post(path).then().statusCode(201);
    as("ben").get(field.path()).then().body("phase", equalTo("ABANDONED"));
    assertThat(announced(field.tender().tenderId().toString()))
        .extracting(AwardAnnounced::lotId)
        .containsExactly("LOT-1", null);
    as("ada")
        .get(path)
        .then()
        .statusCode(200)
        .body("items.lotId", equalTo(Arrays.asList("LOT-1", null)))
        .body("items[0].reason", equalTo("The need has changed"));
    as("nia").get(path).then().statusCode(404);
    as("blake").get(path).then().statusCode(403);
    RestAssured.get(path).then().statusCode(401);
    as("ben").body("{\"reason\":\"No budget\"}").post(path).then().statusCode(409);
  }

  @Test
  void whatIsFinalIsNotGivenUp() {
    var field = ranked(homecare(), false);
    act("ben", act("chloe", decide(field, field.winner()), "approval"), "finalisation")
        .then()
        .statusCode(200);

    as("ben")
        .body("{\"reason\":\"No budget\"}")
        .post(field.path() + "/abandonments")
        .then()
        .statusCode(409);
  }

  @Test
  void theSummaryIsAPageTooWithoutScriptOrAnythingLoaded() {
    var field = ranked(homecare().standstill(8), false);
    act("chloe", decide(field, field.winner()), "approval").then().statusCode(200);

    var page = as("wendy").accept("text/html").get(field.path() + "/assessment-summaries/mine");

    page.then().statusCode(200).contentType(containsString("text/html"));
    page.then().header("Cache-Control", "private, no-store");
    assertThat(page.asString())
        .contains("<html lang=\"en\">", "<caption", "scope=\"col\"", "scope=\"row\"")
        .contains("Your bid does not get this lot.", "dev finds it a 3", "dev finds it a 5")
        .contains("Where the winner is ahead")
        .contains("class=\"why\"")
        .doesNotContain("<script", "http://", "https://", "finds it a 4 ", "1000000");
  }

  @Test
  void theLawsStandstillIsWaitedForWhateverTheTenderSays() {
    var field = ranked(homecare().regime("STANDARD").standstill(0), false);

    var approved = act("chloe", decide(field, field.winner()), "approval");

    approved.then().body("standstillEndsOn", notNullValue());
    assertRefusedBy("STANDSTILL", act("ben", approved, "finalisation"));
  }

  @Test
  void whatIsKnownBeforeTheAwardIsToldAtOnce() {
    var field = ranked(homecare().standstill(8), false);

    as("ben")
        .body(Json.write(lot1("bidId", field.winner())))
        .post(field.path() + "/awards?validateOnly=true")
        .then()
        .statusCode(200)
        .body("findings.code", equalTo(List.of("SMALL_PROVIDERS", "STANDSTILL")));
    as("ben")
        .get(field.path() + "/participation")
        .then()
        .body("all[0].bids", equalTo(3))
        .body("all[0].won", equalTo(0));
  }

  @Test
  void aCancellationThatComesAfterTheFinalAwardChangesNothing() {
    var field = ranked(homecare(), false);
    act("ben", act("chloe", decide(field, field.winner()), "approval"), "finalisation")
        .then()
        .statusCode(200);

    cancel(field.tender());

    as("ben").get(field.path()).then().body("phase", equalTo("OPENED"));
  }

  @Test
  void anAwardOfACancelledTenderNeverBecomesFinal() {
    var field = ranked(homecare(), false);
    var approved = act("chloe", decide(field, field.winner()), "approval");

    cancel(field.tender());

    act("ben", approved, "finalisation").then().statusCode(409);
    assertThat(walk.events(UUID.fromString(approved.path("id")), ContractAwarded.TYPE)).isEmpty();
  }

  @Test
  void aSupplierThatMayWinNoMoreLotsIsPassedOver() {
    var tender = walk.begin(homecare().limits(new LotLimits(null, 1, null)));
    var content = bidFor(tender).priced("LOT-1", "1000000").priced("LOT-2", "800000").whole();
    var first = walk.submit("olive", tender, content);
    var second = walk.submit("blake", tender, content);
    walk.open(tender);
    walk.panel(tender);
    PANEL.forEach(user -> walk.marks(user, first, 5, 5, 5, 5));
    PANEL.forEach(user -> walk.marks(user, second, 4, 4, 4, 4));
    walk.allHandIn(tender);
    walk.rank(tender).then().statusCode(201);
    var field = new Field(tender, first, second, second);
    decide(field, first).then().statusCode(201);
    var lot2 = Map.<String, Object>of("lotId", "LOT-2", "bidId", first, "reason", "x");

    assertRefusedBy("LOT_LIMITS", decide(field, lot2));
    decide(field, Map.<String, Object>of("lotId", "LOT-2", "bidId", second, "reason", "x"))
        .then()
        .statusCode(201);
  }

  private void cancel(TenderPublished tender) {
    var event =
        new TenderCancelled(
            tender.tenderId(),
            tender.projectId(),
            1,
            LocalizedText.english("We stop here"),
            Instant.now());
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                cancelling.handle(
                    new ReceivedEvent<>(
                        Ids.next(),
                        TenderCancelled.TYPE,
                        tender.tenderId().toString(),
                        Instant.now(),
                        2,
                        event)));
  }
}
