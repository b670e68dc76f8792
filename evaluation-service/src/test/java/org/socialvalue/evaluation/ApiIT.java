package org.socialvalue.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.local.testing.ApiConventions;
import org.socialvalue.local.testing.OpenApiSnapshot;

@EvaluationTest
class ApiIT {

  @Test
  void everyOperationKeepsTheConventionsOfTheHouse() {
    assertThat(ApiConventions.violations(given().get("/q/openapi?format=json").asString()))
        .isEmpty();
  }

  @Test
  void theCommittedDocumentIsTheGeneratedOne() {
    OpenApiSnapshot.of("evaluation-service").check(given().get("/q/openapi").asString());
  }

  @Test
  void everyRuleIsListedWithItsSourceAndBasis() {
    var codes = given().get("/v1/rules").jsonPath().getList("code", String.class);

    assertThat(codes).isEqualTo(Codes.all().stream().map(RuleInfo::code).toList());
    given().get("/v1/rules/SEALED").then().statusCode(200);
  }

  @Test
  void withoutATokenNothingIsToldAndWithoutARoleNothingIsAllowed() {
    given().get("/v1/competitions").then().statusCode(401);
    Walk.as("otto").get("/v1/competitions").then().statusCode(403);
  }
}
