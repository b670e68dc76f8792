package org.socialvalue.monitoring.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Api.report;
import static org.socialvalue.monitoring.Awards.began;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;

@MonitoringTest
class KpiStatusIT {

  @Test
  void a_kpi_stands_where_it_stood_on_any_day_over_the_term_and_by_period() {
    // Given eight mentors in two years, all of them in the second quarter
    var contract = Api.running(Awards.of(Promises.peerMentors()));
    var kpi = kpi(contract, "people");
    var second = began().plusMonths(3);
    report(kpi, second, second.plusMonths(3).minusDays(1), "8").statusCode(201);

    // Then it is met today, and was off track before
    var status = "/v1/kpis/" + kpi + "/status";
    as(PROVIDER)
        .get(status)
        .then()
        .statusCode(200)
        .body("status.state", equalTo("MET"))
        .body("unit", equalTo("people"))
        .body("periods", nullValue());
    as(MANAGER)
        .get(status + "?asOf=" + second)
        .then()
        .body("status.state", equalTo("OFF_TRACK"))
        .body("status.due", equalTo(1));
    as(MANAGER)
        .get(status + "?by=period&asOf=" + began().plusMonths(9).minusDays(1))
        .then()
        .body("periods", hasSize(3))
        .body("periods.status.state", contains("OFF_TRACK", "MET", "OFF_TRACK"))
        .body("periods[1].from", equalTo(second.toString()));
  }

  @Test
  void a_rate_follows_spend_that_is_corrected_and_what_was_recorded_before_stays_readable() {
    // Given a million recorded where a quarter of it was meant
    var contract = Api.running(Awards.of(Promises.qualifications()));
    var kpi = kpi(contract, "qualifications");
    var until = began().plusMonths(3).minusDays(1);
    var entry =
        Api.spend(contract, began(), until, "1000000").statusCode(201).extract().header("Location");
    var status = "/v1/kpis/" + kpi + "/status";
    as(MANAGER).get(status).then().body("status.due", equalTo(4));
    var next = until.plusMonths(1);
    Api.spend(contract, until.plusDays(1), next, "10").statusCode(201);

    // When
    var right = correction(began().toString(), until.toString(), "250000");
    as(MANAGER).body(right).put(entry).then().statusCode(428);
    as(MANAGER).header("If-Match", "\"7\"").body(right).put(entry).then().statusCode(412);
    as(PROVIDER).header("If-Match", "\"0\"").body(right).put(entry).then().statusCode(403);
    as(MANAGER)
        .header("If-Match", "\"0\"")
        .body(correction(began().toString(), next.toString(), "1"))
        .put(entry)
        .then()
        .statusCode(409)
        .body("findings.code", contains("PERIOD_COUNTED_ONCE"));
    as(MANAGER)
        .header("If-Match", "\"0\"")
        .body(right)
        .put(entry)
        .then()
        .statusCode(200)
        .body("number", equalTo(2))
        .body("amount", equalTo(250000));

    // Then
    as(MANAGER).get(status).then().body("status.due", equalTo(1));
    as(PROVIDER)
        .get(entry + "/versions")
        .then()
        .statusCode(200)
        .body("number", contains(1))
        .body("spend[0].amount", equalTo(1000000.0f))
        .body("reason", contains("a nought too many"));
    as("blake").get(entry + "/versions").then().statusCode(404);
    as("ada").get("/v1/audit/" + contract).then().body("items.what", hasItem("spend corrected"));
  }

  private static String correction(String from, String to, String amount) {
    return """
    {"spend": {"from": "%s", "to": "%s", "amount": %s}, "reason": "a nought too many"}"""
        .formatted(from, to, amount);
  }

  @Test
  void faulty_questions_and_strangers_are_refused() {
    var kpi = kpi(Api.running(Awards.of(Promises.jobs())), "people");
    as(MANAGER).get("/v1/kpis/" + kpi + "/status?by=year").then().statusCode(400);
    as(MANAGER).get("/v1/kpis/" + kpi + "/status?asOf=0001-01-01").then().statusCode(400);
    as("blake").get("/v1/kpis/" + kpi + "/status").then().statusCode(404);
    as("nia").get("/v1/kpis/" + kpi + "/status").then().statusCode(404);
    as(MANAGER).get("/v1/kpis/" + UUID.randomUUID() + "/status").then().statusCode(404);
    as("otto").get("/v1/kpis/" + kpi + "/status").then().statusCode(403);
  }
}
