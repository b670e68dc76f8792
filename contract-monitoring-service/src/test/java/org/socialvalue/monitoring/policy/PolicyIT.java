package org.socialvalue.monitoring.policy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.socialvalue.monitoring.Api.as;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.Tokens;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.Entered;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

@MonitoringTest
class PolicyIT {

  private static final String PATH = "/v1/monitoring-policy";

  @Inject Sent sent;

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

  @Test
  void kpis_are_first_proposed_with_the_tolerance_that_the_authority_settled() {
    // Given
    var council = "council-" + UUID.randomUUID();
    settle(council, 0, policy -> policy.put("tolerancePercent", 25));

    // When
    String contract =
        of(council, "contract-manager")
            .body(Entered.contract("REF-1", "orchard-homecare"))
            .post("/v1/contracts")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    // Then
    of(council, "contract-manager")
        .get("/v1/contracts/" + contract + "/kpis")
        .then()
        .body("terms.tolerancePercent", not(empty()))
        .body("terms.tolerancePercent", everyItem(equalTo(25)));
  }

  @Test
  void what_is_still_to_fall_due_follows_another_policy_once_it_is_laid_out_anew() {
    // Given a contract that runs, of a council whose reports are due after ten working days
    var council = "council-" + UUID.randomUUID();
    settle(council, 0, policy -> calendar(policy).put("reportWorkingDays", 10));
    var contract = Api.running(Awards.of(Promises.jobs()));
    sent.update(
        "update contract set authority_id = '%1$s', particulars = jsonb_set(particulars, '{authority,id}', to_jsonb('%1$s'::text)) where id = '%2$s'"
            .formatted(council, contract));
    extend(council, contract, 3);
    var before = reportsDue(council, contract);

    // When the council settles that they are due at once, and the contract is extended again
    settle(council, 1, policy -> calendar(policy).put("reportWorkingDays", 0));
    assertThat(reportsDue(council, contract)).isEqualTo(before);
    extend(council, contract, 4);

    // Then those of the same periods that are to come are due earlier, and the past ones as they
    // were
    var after = reportsDue(council, contract);
    before.forEach(
        (period, due) -> {
          if (due.isAfter(Awards.today())) {
            assertThat(after.get(period)).isBefore(due);
          } else {
            assertThat(after.get(period)).isEqualTo(due);
          }
        });
    assertThat(before.values()).anyMatch(due -> due.isAfter(Awards.today()));
  }

  private static void settle(String council, int version, Consumer<Map<String, Object>> change) {
    Map<String, Object> policy = of(council, "commissioner").get(PATH).jsonPath().getMap("policy");
    change.accept(policy);
    of(council, "commissioner")
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("policy", policy, "reason", "as we do it here"))
        .put(PATH)
        .then()
        .statusCode(200);
  }

  @SuppressWarnings("unchecked") // an object of JSON
  private static Map<String, Object> calendar(Map<String, Object> policy) {
    return (Map<String, Object>) Objects.requireNonNull(policy.get("calendar"));
  }

  private static void extend(String council, String contract, int years) {
    var at = "/v1/contracts/" + contract;
    var variation =
        of(council, "contract-manager")
            .header("If-Match", of(council, "contract-manager").get(at).header("ETag"))
            .body(
                Map.of(
                    "kind",
                    "EXTENSION",
                    "reason",
                    "the option years",
                    "endsOn",
                    Awards.began().plusYears(years).toString()))
            .post(at + "/variations")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    Api.change(Api.PROVIDER, "/v1/variations/" + variation, "/assent", "").statusCode(200);
  }

  /**
   * By the last day of their period; the contract's last, which an extension moves, is left out.
   */
  private static Map<String, LocalDate> reportsDue(String council, String contract) {
    var due = new HashMap<String, LocalDate>();
    of(council, "contract-manager")
        .get("/v1/calendar?kind=REPORT&limit=500&contract=" + contract)
        .jsonPath()
        .<Map<String, String>>getList("items")
        .forEach(item -> due.put(item.get("periodTo"), LocalDate.parse(item.get("dueOn"))));
    due.keySet().removeIf(day -> !LocalDate.parse(day).isBefore(Awards.began().plusYears(2)));
    return due;
  }

  private static RequestSpecification commissioner() {
    return of("northmoor", "commissioner");
  }

  private static RequestSpecification of(String council, String role) {
    return given()
        .header("Authorization", "Bearer " + Tokens.of(role, council, role))
        .contentType(ContentType.JSON);
  }
}
