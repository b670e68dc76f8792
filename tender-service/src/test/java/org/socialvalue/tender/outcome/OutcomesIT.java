package org.socialvalue.tender.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class OutcomesIT {

  @Test
  void aPotentialOutcomeNeedsNoMoreThanItsStatementAndShowsWhatIsMissing() {
    var commission = Commission.started();

    var answer =
        commission.amara.post(
            "/v1/projects/" + commission.project + "/outcomes",
            "{\"statement\": {\"en\": \"Neighbours eat together\"}}");

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    assertThat(json(answer).path("status").textValue()).isEqualTo("POTENTIAL");
    assertThat(json(answer).path("lineage").textValue()).isNotBlank();
    assertThat(codes(json(answer)))
        .contains("RELEVANT_AREA", "CATEGORY", "PRIORITY_TRACE", "CO_DESIGNED", "SCORABLE");
  }

  @Test
  void anOutcomeNextDoorIsNotRequired() {
    var commission = Commission.started();
    var held = commission.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    var nextDoor = Commission.jobs();
    nextDoor.putArray("areas").add("moorfoot");
    var path = commission.outcomePath(commission.outcome(nextDoor));
    var decision = Commission.specified(held);

    var refused =
        commission.amara.post(path + "/decision", etag(commission.amara.get(path)), decision);

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(codes(json(refused))).contains("RELEVANT_AREA");
    assertThat(json(commission.amara.get(path)).path("status").textValue()).isEqualTo("POTENTIAL");
  }

  @Test
  void aSumSavedIsNoGoalAndValidateOnlySaysSoWithoutAChange() {
    // Given
    var commission = Commission.started();
    var held = commission.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    var savings = Commission.jobs();
    ((ObjectNode) savings.path("statement")).put("en", "The council saves £200,000 on care");
    ((ObjectNode) savings.path("measure")).put("unit", "£");
    var path = commission.outcomePath(commission.outcome(savings));
    var before = etag(commission.amara.get(path));

    // When
    var check =
        commission.amara.post(path + "/decision?validateOnly=true", Commission.specified(held));
    var refused = commission.amara.post(path + "/decision", before, Commission.specified(held));

    // Then
    Commission.ok(check);
    assertThat(json(check).path("decidable").booleanValue()).isFalse();
    assertThat(codes(json(check))).containsExactly("NO_MONEY_GOALS", "NO_MONEY_GOALS", "SCORABLE");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(json(refused).path("type").textValue())
        .isEqualTo("urn:social-value:rule:NO_MONEY_GOALS");
    assertThat(json(refused).at("/findings/0/source").textValue()).contains("measuring 12");
    assertThat(etag(commission.amara.get(path))).isEqualTo(before);
  }

  @Test
  void aRateForEachSumSpentIsAGoalForPeople() {
    var commission = Commission.started();
    var held = commission.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    var rate = Commission.jobs();
    ((ObjectNode) rate.path("statement"))
        .put("en", "One care qualification for each £250,000 spent");
    ((ObjectNode) rate.at("/measure/target")).put("amount", 1).put("perAmountSpent", 250000);
    var outcome = commission.outcome(rate);

    commission.decide(outcome, Commission.specified(held));

    var read = json(commission.amara.get(commission.outcomePath(outcome)));
    assertThat(read.path("status").textValue()).isEqualTo("SPECIFIED");
    assertThat(read.path("scored").booleanValue()).isTrue();
    assertThat(read.at("/decision/byName").textValue()).contains("Amara");
  }

  @Test
  void whatIsNotRelevantCanStayAsAKpiThatIsNotScored() {
    var commission = Commission.started();
    var held = commission.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    var wage = Commission.jobs();
    wage.remove("arisesFromDelivery");
    var path = commission.outcomePath(commission.outcome(wage));
    var decision = Commission.specified(held);
    var refused =
        commission.amara.post(path + "/decision", etag(commission.amara.get(path)), decision);
    assertThat(codes(json(refused))).containsExactly("RELEVANT");

    decision.put("decision", "KPI_ONLY");
    var kept =
        commission.amara.post(path + "/decision", etag(commission.amara.get(path)), decision);

    Commission.ok(kept);
    assertThat(json(kept).path("scored").booleanValue()).isFalse();
  }

  @Test
  void aDecisionHasItsReasonAndItsEngagementsAreTheProjectsOwn() {
    var commission = Commission.started();
    var other = Commission.started();
    var elsewhere = other.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    var path = commission.outcomePath(commission.outcome(Commission.jobs()));
    var etag = etag(commission.amara.get(path));

    var noReason = commission.amara.post(path + "/decision", etag, "{\"decision\": \"DROPPED\"}");
    var notOurs = commission.amara.post(path + "/decision", etag, Commission.specified(elsewhere));

    assertThat(noReason.statusCode()).isEqualTo(400);
    assertThat(json(noReason).at("/faults/0/pointer").textValue()).isEqualTo("/reason");
    assertThat(notOurs.statusCode()).isEqualTo(400);
    assertThat(json(notOurs).at("/faults/0/pointer").textValue()).isEqualTo("/coDesignedAt/0");
  }

  @Test
  void wordsOfASpecifiedOutcomeStandUntilItIsProvisionalAgain() {
    var commission = Commission.started();
    var held = commission.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    var outcome = commission.outcome(Commission.jobs());
    commission.decide(outcome, Commission.specified(held));
    var path = commission.outcomePath(outcome);
    var amara = commission.amara;
    var anew = Commission.jobs();
    ((ObjectNode) anew.path("statement")).put("en", "Four young people stay in paid work");

    assertThat(amara.put(path, etag(amara.get(path)), anew).statusCode()).isEqualTo(409);
    commission.decide(
        outcome, Api.read("{\"decision\": \"PROVISIONAL\", \"reason\": \"Four is possible\"}"));

    var worded = amara.put(path, etag(amara.get(path)), anew);
    Commission.ok(worded);
    assertThat(json(worded).at("/outcome/statement/en").textValue()).startsWith("Four");
  }

  private static List<String> codes(JsonNode answer) {
    return StreamSupport.stream(answer.path("findings").spliterator(), false)
        .map(finding -> finding.path("code").textValue())
        .toList();
  }
}
