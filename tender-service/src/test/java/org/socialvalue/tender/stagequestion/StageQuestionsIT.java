package org.socialvalue.tender.stagequestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class StageQuestionsIT {

  private static final String WHY =
      """
      {"reason": "The service is new: nobody receives it yet", "whoWasAsked": "the waiting list"}""";

  @Test
  void aQuestionIsOpenUntilEachGroupThatIsAskedHasAnswered() {
    var commission = Commission.started();
    assertThat(openFor(commission, "ANALYSE_AT_RISK"))
        .containsExactlyInAnyOrder("PEOPLE_WHO_RECEIVE_CARE", "PROVIDERS_AND_WORKFORCE");

    commission.engagement("PROVIDERS_AND_WORKFORCE");
    assertThat(openFor(commission, "ANALYSE_AT_RISK")).containsExactly("PEOPLE_WHO_RECEIVE_CARE");
    assertThat(
            question(commission, Api.as("max"), "ANALYSE_AT_RISK")
                .path("answeredBy")
                .get(0)
                .path("contributions")
                .intValue())
        .isEqualTo(1);

    commission.engagement("PEOPLE_WHO_RECEIVE_CARE");
    assertThat(openFor(commission, "ANALYSE_AT_RISK")).isEmpty();
  }

  @Test
  void aRecordedReasonStandsInForAnAnswerUntilItIsTakenBack() {
    var commission = Commission.started();
    var path = exemption(commission, "ANALYSE_AT_RISK", "PEOPLE_WHO_RECEIVE_CARE");

    var recorded = commission.amara.put(path, WHY);
    Commission.ok(recorded);
    assertThat(json(recorded).path("recordedBy").textValue()).isEqualTo("amara");
    assertThat(openFor(commission, "ANALYSE_AT_RISK")).containsExactly("PROVIDERS_AND_WORKFORCE");
    assertThat(commission.amara.put(path, WHY).statusCode()).isEqualTo(428);
    assertThat(commission.amara.put(path, "\"9\"", WHY).statusCode()).isEqualTo(412);
    var better = commission.amara.put(path, etag(recorded), WHY.replace("yet", "so far"));
    Commission.ok(better);

    assertThat(commission.amara.delete(path, etag(recorded)).statusCode()).isEqualTo(412);
    assertThat(commission.amara.delete(path, etag(better)).statusCode()).isEqualTo(204);
    assertThat(commission.amara.delete(path, etag(better)).statusCode()).isEqualTo(404);
    assertThat(openFor(commission, "ANALYSE_AT_RISK")).hasSize(2);
    assertThat(commission.amara.get("/v1/projects/" + commission.project + "/timeline").asString())
        .contains("Goes on without the answer of people who receive care", "needed again");
  }

  @Test
  void onlyWhatIsAskedAndUnansweredIsExempted() {
    var commission = Commission.started();
    commission.engagement("PROVIDERS_AND_WORKFORCE");
    var amara = commission.amara;

    assertThat(
            amara
                .put(exemption(commission, "ANALYSE_AT_RISK", "PROVIDERS_AND_WORKFORCE"), WHY)
                .statusCode())
        .isEqualTo(409);
    assertThat(
            amara.put(exemption(commission, "ANALYSE_AT_RISK", "COLLABORATORS"), WHY).statusCode())
        .isEqualTo(404);
    assertThat(amara.put(exemption(commission, "NO_SUCH", "COLLABORATORS"), WHY).statusCode())
        .isEqualTo(404);
    var faults =
        amara.put(
            exemption(commission, "ANALYSE_AT_RISK", "PEOPLE_WHO_RECEIVE_CARE"),
            """
            {"reason": " ", "whoWasAsked": "jo@example.org"}""");
    assertThat(faults.statusCode()).isEqualTo(400);
    assertThat(json(faults).findValuesAsText("pointer")).contains("/reason");
  }

  @Test
  void aContributorReadsWhatIsOpenAndNoReasons() {
    var commission = Commission.started();
    commission.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    var connie = Api.as("connie", "wealdshire", "contributor");
    var path = "/v1/projects/" + commission.project + "/stage-questions";

    assertThat(connie.get(path + "?stage=ANALYSE").jsonPath().getList("questions")).isEmpty();
    assertThat(connie.get(path).jsonPath().getList("questions.code", String.class))
        .contains("REVIEW_STANDARD_PRACTICE")
        .doesNotContain("ANALYSE_AT_RISK");
    assertThat(Api.as("colin", "northmoor", "contributor").get(path).statusCode()).isEqualTo(404);
    assertThat(Api.as("olive").get(path).statusCode()).isEqualTo(403);
    assertThat(
            connie
                .put(exemption(commission, "DO_STILL_RELEVANT", "PROVIDERS_AND_WORKFORCE"), WHY)
                .statusCode())
        .isEqualTo(403);
    assertThat(
            Api.as("nia")
                .put(exemption(commission, "DO_STILL_RELEVANT", "PROVIDERS_AND_WORKFORCE"), WHY)
                .statusCode())
        .isEqualTo(404);
  }

  private static String exemption(Commission commission, String code, String group) {
    return "/v1/projects/%s/stage-questions/%s/exemptions/%s"
        .formatted(commission.project, code, group);
  }

  private static List<String> openFor(Commission commission, String code) {
    return question(commission, commission.amara, code)
        .path("openFor")
        .valueStream()
        .map(JsonNode::textValue)
        .toList();
  }

  private static JsonNode question(Commission commission, Api reader, String code) {
    var all = reader.get("/v1/projects/" + commission.project + "/stage-questions");
    Commission.ok(all);
    return json(all)
        .path("questions")
        .valueStream()
        .filter(one -> one.path("code").textValue().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
