package org.socialvalue.monitoring.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
