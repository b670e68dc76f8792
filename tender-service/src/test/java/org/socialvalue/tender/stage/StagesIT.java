package org.socialvalue.tender.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class StagesIT {

  private static final String BACK =
      """
      {"to": "ANALYSE", "reason": "Family carers told us of something we had missed"}""";

  @Test
  void aStageIsLeftWhenAllThatItAsksIsDone() {
    // Given
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project;
    var refused = commission.move("{\"to\": \"PLAN\"}");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(codes(refused.asString())).contains("AT_RISK", "STAGE_QUESTIONS", "VOICES_HEARD");
    assertThat(stage(commission)).isEqualTo("ANALYSE");

    // When
    commission.inPlan();

    // Then
    var stages = json(Api.as("max").get(path + "/stages"));
    assertThat(stages.path("stage").textValue()).isEqualTo("PLAN");
    assertThat(stages.path("stages").valueStream().map(one -> one.path("stage").textValue()))
        .containsExactly("ANALYSE", "PLAN", "DO", "REVIEW");
    var analyse = stages.at("/stages/0");
    assertThat(analyse.path("enteredOn").textValue()).isEqualTo(daysAgo(150).toString());
    assertThat(analyse.path("leftOn").textValue()).isEqualTo(daysAgo(57).toString());
    assertThat(analyse.path("days").intValue()).isEqualTo(93);
    assertThat(analyse.path("findings")).isEmpty();
    assertThat(stages.at("/stages/1/days").intValue()).isEqualTo(57);
    assertThat(codes(stages.at("/stages/1").toString())).contains("ROUTE", "APPLIES_TO_ALL");
    assertThat(stages.at("/stages/2/enteredOn").isNull()).isTrue();
    assertThat(stages.at("/moves/0/by").textValue()).isEqualTo("amara");
    assertThat(json(commission.amara.get(path)).path("stage").textValue()).isEqualTo("PLAN");
    assertThat(commission.amara.get("/v1/projects?limit=500").asString()).contains("\"PLAN\"");
  }

  @Test
  void askingFirstChangesNothing() {
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project;
    var before = etag(commission.amara.get(path));

    var check =
        commission.amara.post(path + "/stage-moves?validateOnly=true", "{\"to\": \"PLAN\"}");

    Commission.ok(check);
    assertThat(json(check).path("movable").booleanValue()).isFalse();
    assertThat(codes(check.asString())).contains("AT_RISK");
    assertThat(etag(commission.amara.get(path))).isEqualTo(before);
    assertThat(stage(commission)).isEqualTo("ANALYSE");
  }

  @Test
  void goingBackNeedsAReasonAndKeepsWhatWasDecided() {
    // Given
    var commission = Commission.started().considered().inPlan();
    var path = "/v1/projects/" + commission.project;
    var silent = commission.move("{\"to\": \"ANALYSE\"}");
    assertThat(silent.statusCode()).isEqualTo(400);
    assertThat(json(silent).findValuesAsText("pointer")).containsExactly("/reason");

    // When
    var back = commission.move(BACK);

    // Then
    Commission.ok(back);
    assertThat(json(back).path("stage").textValue()).isEqualTo("ANALYSE");
    assertThat(json(back).path("moves")).hasSize(2);
    assertThat(json(back).at("/stages/0/days").intValue()).isEqualTo(93);
    assertThat(json(back).at("/stages/1/leftOn").textValue()).isEqualTo(daysAgo(0).toString());
    var project = json(commission.amara.get(path));
    assertThat(project.at("/route/decision").textValue()).isEqualTo("BUY_NEW");
    var timeline = json(Api.as("ada").get(path + "/timeline")).path("items");
    assertThat(timeline.findValuesAsText("what")).contains("ANALYSE to PLAN", "PLAN to ANALYSE");
    assertThat(timeline.get(timeline.size() - 1).path("reason").textValue())
        .contains("Family carers");
    Commission.ok(commission.move("{\"to\": \"PLAN\"}"));
  }

  @Test
  void oneStageAtATimeAndNeverToTheSame() {
    var commission = Commission.started();

    var same = commission.move("{\"to\": \"ANALYSE\", \"reason\": \"x\"}");
    var jump = commission.move("{\"to\": \"REVIEW\"}");

    assertThat(same.statusCode()).isEqualTo(409);
    assertThat(json(same).path("detail").textValue()).contains("ANALYSE already");
    assertThat(jump.statusCode()).isEqualTo(409);
    assertThat(json(jump).path("detail").textValue()).contains("after ANALYSE comes PLAN");
  }

  @Test
  void aDayThatCannotBeIsRefusedWithTheOtherFaults() {
    var commission = Commission.started().inPlan();

    var early = commission.move("{\"to\": \"ANALYSE\", \"on\": \"%s\"}".formatted(daysAgo(58)));
    var late =
        commission.move(
            "{\"to\": \"ANALYSE\", \"reason\": \"x\", \"on\": \"%s\"}".formatted(daysAgo(-2)));
    var odd = commission.move("{\"to\": \"SOMEWHERE\", \"why\": \"x\"}");

    assertThat(early.statusCode()).isEqualTo(400);
    assertThat(json(early).findValuesAsText("pointer")).containsExactlyInAnyOrder("/on", "/reason");
    assertThat(late.statusCode()).isEqualTo(400);
    assertThat(json(late).findValuesAsText("pointer")).containsExactly("/on");
    assertThat(odd.statusCode()).isEqualTo(400);
    assertThat(json(odd).findValuesAsText("pointer")).containsExactlyInAnyOrder("/to", "/why");
  }

  @Test
  void whatIsTenderedGetsToDoByItsTenderAndStaysThere() {
    // Given
    var commission = Commission.started();
    var tender = "/v1/tenders/" + commission.publishable();
    var byHand = commission.move("{\"to\": \"DO\"}");
    assertThat(byHand.statusCode()).isEqualTo(409);
    assertThat(json(byHand).path("detail").textValue()).contains("its tender is published");

    // When
    Commission.ok(
        commission.amara.post(tender + "/publication", etag(commission.amara.get(tender)), "{}"));

    // Then
    assertThat(stage(commission)).isEqualTo("DO");
    var timeline =
        json(commission.amara.get("/v1/projects/" + commission.project + "/timeline"))
            .path("items");
    assertThat(timeline.toString()).contains("PLAN to DO").contains("\"tender\"");
    var back = commission.move(BACK);
    assertThat(back.statusCode()).isEqualTo(409);
    assertThat(json(back).path("detail").textValue()).contains("start another project");
  }

  @Test
  void aTenderThatComesTooEarlyHearsWhatAnalyseStillAsks() {
    var commission = Commission.started().considered();
    var tender = commission.draft(Commission.tender(commission.outcome(Commission.jobs())));

    var check =
        commission.amara.post("/v1/tenders/" + tender + "/publication?validateOnly=true", "{}");

    assertThat(codes(check.asString())).contains("STAGE_OPEN", "AT_RISK");
  }

  @Test
  void aServiceOfOnesOwnIsNotTenderedAndGetsToDoByHand() {
    // Given
    var commission =
        Commission.started(Api.read(Commission.PROJECT).put("instrument", "IN_HOUSE").toString());
    var path = "/v1/projects/" + commission.project;
    var draft = commission.amara.post(path + "/tenders", "{\"title\": {\"en\": \"None\"}}");
    assertThat(draft.statusCode()).isEqualTo(409);
    assertThat(json(draft).path("detail").textValue()).contains("IN_HOUSE");
    commission.considered("MAKE").inPlan();

    // When
    var moved = commission.move("{\"to\": \"DO\", \"reason\": \"The team is ready\"}");

    // Then
    Commission.ok(moved);
    assertThat(json(moved).path("stage").textValue()).isEqualTo("DO");
    Commission.ok(commission.move(BACK));
  }

  @Test
  void whatWasSpecifiedForAnUntenderedServiceIsLookedAtWhenPlanIsLeft() {
    // Given
    var commission =
        Commission.started(
            Api.read(Commission.PROJECT).put("instrument", "PARTNERSHIP").toString());
    commission.considered("MAKE");
    var held = commission.engagement(Commission.EVERYBODY);
    var jobs = commission.outcome(Commission.jobs());
    commission.decide(jobs, Commission.specified(held));
    commission.inPlan();
    var path = "/v1/projects/" + commission.project;
    var renamed = Api.read(Commission.PROJECT).put("instrument", "PARTNERSHIP");
    renamed.put("begunOn", daysAgo(150).toString());
    ((com.fasterxml.jackson.databind.node.ObjectNode) renamed.at("/coreOutcomes/0"))
        .put("code", "OTHER");
    Commission.ok(commission.amara.put(path, etag(commission.amara.get(path)), renamed));

    // When
    var refused = commission.move("{\"to\": \"DO\"}");

    // Then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(codes(refused.asString())).contains("RELEVANT").doesNotContain("SCORABLE");
  }

  @Test
  void whoMayNotMoveDoesNot() {
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project + "/stage-moves";

    assertThat(Api.as("max").post(path, "\"0\"", BACK).statusCode()).isEqualTo(403);
    assertThat(Api.as("olive").post(path, "\"0\"", BACK).statusCode()).isEqualTo(403);
    assertThat(Api.as("nia").post(path, "\"0\"", BACK).statusCode()).isEqualTo(404);
    assertThat(Api.as("nia").get("/v1/projects/" + commission.project + "/stages").statusCode())
        .isEqualTo(404);
    assertThat(commission.amara.post(path, BACK).statusCode()).isEqualTo(428);
    assertThat(commission.amara.post(path, "\"99\"", BACK).statusCode()).isEqualTo(412);
  }

  private static LocalDate daysAgo(int days) {
    return LocalDate.now(ZoneOffset.UTC).minusDays(days);
  }

  private static String stage(Commission commission) {
    return json(commission.amara.get("/v1/projects/" + commission.project))
        .path("stage")
        .textValue();
  }

  private static List<String> codes(String answer) {
    JsonNode read = Api.read(answer);
    return read.path("findings").findValuesAsText("code");
  }
}
