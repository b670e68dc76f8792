package org.socialvalue.monitoring.standing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.local.testing.Tokens;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

/** INDIVIDUAL_OUTCOMES: small numbers of people stay with those who run or check the contract. */
@MonitoringTest
class SmallNumbersIT {

  @Inject Sent sent;

  private String contract;
  private String kpi;

  @BeforeEach
  void threeMentors() {
    contract = Api.running(Awards.of(Promises.peerMentors()));
    kpi = Api.kpi(contract, "people");
    Api.report(kpi, Awards.began(), Awards.began().plusMonths(6), "3").statusCode(201);
  }

  @Test
  void members_read_no_small_number_and_those_who_run_or_check_it_do() {
    var status = "/v1/contracts/" + contract + "/status";
    for (var reader : List.of(MANAGER, PROVIDER, "ada", "vera")) {
      as(reader).get(status).then().body("offered.net", contains(3));
      as(reader).get("/v1/kpis/" + kpi + "/measurements").then().statusCode(200);
    }
    as("max")
        .get(status)
        .then()
        .statusCode(200)
        .body("offered[0].net", nullValue())
        .body("offered[0].gross", nullValue())
        .body("offered[0].due", nullValue())
        .body("offered[0].reason", containsString("Fewer than 5 people"));
    for (var path :
        List.of(
            "/v1/contracts/" + contract + "/kpis",
            "/v1/contracts/" + contract + "/ledger",
            "/v1/contracts/" + contract + "/report",
            "/v1/contracts/" + contract + "/at-stake",
            "/v1/kpis/" + kpi,
            "/v1/kpis/" + kpi + "/status?by=period")) {
      var told = as("max").get(path).then().statusCode(200).extract().asString();
      assertThat(told)
          .as(path)
          .doesNotContain("3 people")
          .doesNotContainPattern("\"(achieved|gross|net|inPeriod|people)\": ?3\\b");
    }
    as("max").get("/v1/kpis/" + kpi + "/measurements").then().statusCode(403);
  }

  @Test
  void a_register_goes_on_without_them() {
    change(MANAGER, "/v1/contracts/" + contract, "/at-stake-registers", "").statusCode(201);

    var told = sent.of(LearningCaptured.TYPE, LearningCaptured.class, contract).getFirst();

    assertThat(told.lessons()).hasSize(1);
    assertThat(told.toString())
        .doesNotContain("3 people")
        .contains("liveValue=null", "people=null", "Fewer than 5 people");
  }

  @Test
  void enough_people_are_told_exactly() {
    Api.report(kpi, Awards.began().plusMonths(6).plusDays(1), Awards.began().plusMonths(7), "4")
        .statusCode(201);
    as("max")
        .get("/v1/contracts/" + contract + "/status")
        .then()
        .body("offered[0].net", equalTo(7))
        .body("offered[0].gross", nullValue());
  }

  @Test
  void what_was_reckoned_from_a_few_is_not_shown_and_what_many_answered_is() {
    var other = ofAFew();

    // When
    var report = "/v1/contracts/" + other + "/report";
    var exact = as(MANAGER).get(report).asString();
    var shared = as("max").get(report).then().statusCode(200).extract();

    // Then
    assertThat(exact).contains("66.6667", "9 points");
    assertThat(shared.asString()).doesNotContain("66.6", "51.1", "9 points", "2 of 3");
    assertThat(shared.<List<Object>>path("promises.kpis.flatten().achieved")).containsOnlyNulls();
    assertThat(shared.<List<Object>>path("promises.kpis.flatten().figures.flatten().text"))
        .containsExactlyInAnyOrder("not shown", "50", "not shown");
  }

  @Test
  void where_a_few_bring_a_kpi_to_is_in_no_count_of_the_portfolio() {
    // Given an authority with that one contract, on which nothing is left unreported
    var authority = "few-" + UUID.randomUUID();
    var contract = ofAFew();
    var ratio = Api.kpi(contract, "percent");
    figure(ratio, 6, "{\"numerator\": 30, \"denominator\": 40}");
    figure(ratio, 9, "{\"numerator\": 30, \"denominator\": 40}");
    sent.update(
        "update contract set authority_id = '%s' where id = '%s'".formatted(authority, contract));

    // Then
    given()
        .header("Authorization", "Bearer " + Tokens.of("max", authority, "member"))
        .get("/v1/portfolio")
        .then()
        .statusCode(200)
        .body("all.outcomes", equalTo(2))
        .body("all.statuses", anEmptyMap())
        .body("all.notTold", equalTo(2));
  }

  /** A ratio that tells of three people once, and a change on a scale that one person told of. */
  private static String ofAFew() {
    var other = Api.drafted(Awards.of(Promises.jobs(), Promises.peerMentors()));
    var kpis = Api.kpis(other);
    become(kpis.get(0), "RATIO", "percent", "null", "60");
    become(kpis.get(1), "BEFORE_AFTER", "points", "3", "8");
    Api.agreeAll(other);
    Api.activate(other).statusCode(200);
    figure(kpis.get(0), 0, "{\"numerator\": 2, \"denominator\": 3}");
    figure(kpis.get(0), 3, "{\"numerator\": 20, \"denominator\": 40}");
    figure(kpis.get(1), 0, "{\"asked\": 1, \"answered\": 1, \"before\": 3, \"after\": 9}");
    return other;
  }

  private static void become(String kpi, String kind, String unit, String baseline, String target) {
    as(MANAGER)
        .header("If-Match", as(MANAGER).get("/v1/kpis/" + kpi).header("ETag"))
        .body(
            """
            {"name": "how it went", "kind": "%s", "looksAt": "OUTCOME", "unit": "%s",
             "direction": "HIGHER_IS_BETTER", "baseline": %s, "target": {"amount": %s},
             "tolerancePercent": 10, "weight": 50, "frequencyMonths": 3, "minutesPerReport": 10,
             "method": "SURVEY"}"""
                .formatted(kind, unit, baseline, target))
        .put("/v1/kpis/" + kpi)
        .then()
        .statusCode(200);
  }

  private static void figure(String kpi, int months, String sample) {
    var from = Awards.began().plusMonths(months);
    as(PROVIDER)
        .body(
            """
            {"from": "%s", "to": "%s", "sample": %s, "evidence": "a survey",
             "attribution": {"ourDoing": "ALL", "wouldHaveHappenedAnywayPercent": 0}}"""
                .formatted(from, from.plusMonths(3).minusDays(1), sample))
        .post("/v1/kpis/" + kpi + "/measurements")
        .then()
        .statusCode(201);
  }

  @Test
  void a_contract_report_that_is_signed_is_not_for_members() {
    var statement =
        as(MANAGER)
            .body(
                "{\"kind\": \"CONTRACT_REPORT\", \"from\": \"%s\", \"to\": \"%s\"}"
                    .formatted(Awards.began(), Awards.began().plusMonths(6)))
            .post("/v1/contracts/" + contract + "/statements")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    as(PROVIDER).get(statement).then().statusCode(200);
    as("max").get(statement).then().statusCode(403);
  }
}
