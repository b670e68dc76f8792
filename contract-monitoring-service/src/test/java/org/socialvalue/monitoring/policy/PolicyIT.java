package org.socialvalue.monitoring.policy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.socialvalue.monitoring.Api.as;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.Tokens;
import org.socialvalue.monitoring.MonitoringTest;

@MonitoringTest
class PolicyIT {

  private static final String PATH = "/v1/monitoring-policy";

  @Test
  void an_authority_goes_by_the_default_until_it_settles_its_own() {
    // Given an authority that settled nothing
    as("nia").get(PATH).then().statusCode(200).header("ETag", equalTo("\"0\""));
    var document = as("nia").get(PATH).then().body("own", equalTo(false)).extract().jsonPath();
    Map<String, Object> policy = document.getMap("policy");
    policy.put("suppressionThreshold", 10);
    Map<String, Object> body = Map.of("policy", policy, "reason", "smaller villages");

    // When its commissioner settles another
    commissioner().body(body).put(PATH).then().statusCode(428);
    commissioner().header("If-Match", "\"7\"").body(body).put(PATH).then().statusCode(412);
    commissioner()
        .header("If-Match", "\"0\"")
        .body(body)
        .put(PATH)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("own", equalTo(true))
        .body("version", equalTo(1))
        .body("policy.suppressionThreshold", equalTo(10))
        .body("reason", equalTo("smaller villages"));
    commissioner().header("If-Match", "\"0\"").body(body).put(PATH).then().statusCode(412);
    policy.put("suppressionThreshold", 12);
    commissioner().header("If-Match", "\"1\"").body(body).put(PATH).then().statusCode(200);

    // Then each version can be read, and nobody else's policy changed
    as("nia").get(PATH + "/versions/1").then().body("policy.suppressionThreshold", equalTo(10));
    as("nia").get(PATH + "/versions/2").then().body("policy.suppressionThreshold", equalTo(12));
    as("nia").get(PATH + "/versions/3").then().statusCode(404);
    as("cora").get(PATH).then().body("own", equalTo(false));
    as("cora").get(PATH + "/versions/1").then().statusCode(404);
  }

  @Test
  void what_does_not_fit_together_is_told_all_at_once() {
    Map<String, Object> policy = as("amara").get(PATH).jsonPath().getMap("policy");
    policy.put("regime", "NONE_SUCH");
    policy.put(
        "rating",
        Map.of(
            "goodFrom", 50,
            "approachingFrom", 75,
            "improvementFrom", 80,
            "leastMeasurablePercent", 50,
            "poor", java.util.List.of("INADEQUATE")));
    as("amara")
        .header("If-Match", "\"0\"")
        .body(Map.of("policy", policy, "reason", "a try"))
        .put(PATH)
        .then()
        .statusCode(400)
        .body(
            "faults.pointer",
            hasItems(
                "/policy/regime", "/policy/rating/goodFrom", "/policy/rating/approachingFrom"));
    policy.put("suppressionThreshold", 2);
    as("amara")
        .header("If-Match", "\"0\"")
        .body(Map.of("policy", policy, "reason", "a try"))
        .put(PATH)
        .then()
        .statusCode(400);
    assertThat(as("amara").get(PATH).jsonPath().getBoolean("own")).isFalse();
  }

  @Test
  void only_a_commissioner_settles_it_and_a_provider_has_none() {
    for (var user : new String[] {"cora", "ben", "max", "ada"}) {
      as(user).body("{}").put(PATH).then().statusCode(403);
    }
    as("olive").get(PATH).then().statusCode(403);
  }

  private static RequestSpecification commissioner() {
    return given()
        .header("Authorization", "Bearer " + Tokens.of("nadia", "northmoor", "commissioner"))
        .contentType(ContentType.JSON);
  }
}
