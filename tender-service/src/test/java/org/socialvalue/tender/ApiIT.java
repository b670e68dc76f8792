package org.socialvalue.tender;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.ApiConventions;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.local.testing.OpenApiSnapshot;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class ApiIT {

  @Test
  void everyOperationKeepsTheConventions() {
    var document = given().get("/q/openapi?format=json").asString();
    assertThat(ApiConventions.violations(document)).isEmpty();
  }

  @Test
  void theCommittedDocumentIsTheGeneratedOne() {
    OpenApiSnapshot.of("tender-service").check(given().get("/q/openapi").asString());
  }

  @Test
  void theRulesCanBeReadWithTheirSources() {
    var rules = given().get("/v1/rules");
    assertThat(rules.statusCode()).isEqualTo(200);
    assertThat(rules.jsonPath().getList("code", String.class))
        .contains(
            "CONSIDERATION_RECORDED",
            "APPLIES_TO_ALL",
            "RELEVANT_AREA",
            "RELEVANT",
            "PROPORTIONATE",
            "CATEGORY",
            "OVER_AND_ABOVE",
            "PRIORITY_TRACE",
            "CO_DESIGNED",
            "VOICES_HEARD",
            "ACCESSIBLE_ENGAGEMENT",
            "TIME_TO_COPRODUCE",
            "STAGE_QUESTIONS",
            "AT_RISK",
            "CORE_QUALITY_SAFE",
            "NO_EXCLUSION",
            "OVERSTRETCH",
            "LOCAL_CONDITIONS",
            "OUTCOME_NOT_OUTPUT",
            "MEANS_NOT_PRESCRIBED",
            "BOTH_QUESTION_KINDS",
            "OPEN_QUESTION_ASKS",
            "SCORABLE",
            "ACCREDITATION_EQUIVALENT",
            "NO_MONEY_GOALS",
            "LOTS_OR_REASON",
            "RESERVED_LAWFUL",
            "BEHAVIOUR_NOT_FORM",
            "WEIGHTS_SUM",
            "SV_SHARE",
            "LONGER_TERM",
            "SIX_PRINCIPLES",
            "CORE_PURPOSE",
            "FIVE_DIMENSIONS",
            "ROUTE",
            "DATA_PACK")
        .doesNotHaveDuplicates();
    assertThat(rules.jsonPath().getList("source", String.class)).doesNotContain("");
    assertThat(given().get("/v1/rules/WEIGHTS_SUM").statusCode()).isEqualTo(200);
  }

  @Test
  void referenceDataNamesItsCodes() {
    var amara = Api.as("olive");
    assertThat(amara.get("/v1/areas").asString()).contains("harbour-end");
    assertThat(amara.get("/v1/frameworks/kent-adult-social-care").asString())
        .contains("LOCAL_EMPLOYMENT");
    assertThat(amara.get("/v1/regimes").asString()).contains("LIGHT_TOUCH");
    assertThat(amara.get("/v1/service-areas").asString()).contains("homecare-older-people");
  }
}
