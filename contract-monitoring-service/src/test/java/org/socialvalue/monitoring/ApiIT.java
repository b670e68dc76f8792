package org.socialvalue.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;

import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.ApiConventions;
import org.socialvalue.local.testing.OpenApiSnapshot;

@MonitoringTest
class ApiIT {

  @Test
  void every_operation_keeps_to_the_conventions() {
    assertThat(ApiConventions.violations(given().get("/q/openapi?format=json").asString()))
        .isEmpty();
  }

  @Test
  void the_committed_document_is_what_the_service_generates() {
    OpenApiSnapshot.of("contract-monitoring-service").check(given().get("/q/openapi").asString());
  }

  @Test
  void anybody_can_read_the_rules() {
    given()
        .get("/v1/rules")
        .then()
        .statusCode(200)
        .body("code", hasItems("NOTHING_LOST", "RATE_TARGET", "STILL_RELEVANT"));
  }

  @Test
  void a_contracts_changes_stand_in_its_audit_trail() {
    var contract = Api.running(Awards.of(Promises.jobs()));
    assertThat(Api.as("ada").get("/v1/audit/" + contract).jsonPath().<String>getList("items.what"))
        .contains("contract drafted", "contract activated");
    assertThat(
            Api.as("ada")
                .get("/v1/audit/" + contract + "/verification")
                .jsonPath()
                .getBoolean("whole"))
        .isTrue();
  }
}
