package org.socialvalue.monitoring.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;
import static org.socialvalue.monitoring.Api.kpi;
import static org.socialvalue.monitoring.Awards.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;

/** A KPI whose terms were revised stands at the same place wherever it is read. */
@MonitoringTest
class RevisedStandingIT {

  private static final String ACKNOWLEDGED =
      """
      {"acknowledgements": [{"code": "OUTCOME_MEASURED", "reason": "a test"},
        {"code": "LIGHT_TOUCH", "reason": "a test"}]}\
      """;

  @Inject Standing standing;

  @Test
  void what_was_due_before_a_revision_stays_due_in_every_view() {
    // Given eight mentors in two years, of which one year has passed
    var contract = Api.running(Awards.of(Promises.peerMentors()));
    var kpi = kpi(contract, "people");
    as(MANAGER).get("/v1/kpis/" + kpi + "/status").then().body("status.due", equalTo(4));

    // When both sides agree on twenty, from today on
    Map<String, Object> terms = as(MANAGER).get("/v1/kpis/" + kpi).jsonPath().getMap("terms");
    terms.put("target", Map.of("amount", 20));
    var proposal =
        Map.of("terms", terms, "reason", "more can be done", "inForceFrom", today().toString());
    as(MANAGER)
        .header("If-Match", as(MANAGER).get("/v1/kpis/" + kpi).header("ETag"))
        .body(Json.write(proposal))
        .post("/v1/kpis/" + kpi + "/revisions")
        .then()
        .statusCode(201);
    var revision =
        "/v1/kpi-revisions/"
            + as(MANAGER).get("/v1/contracts/" + contract + "/kpi-revisions").path("items[0].id");
    change(MANAGER, revision, "/agreement", ACKNOWLEDGED).statusCode(200);
    change(PROVIDER, revision, "/agreement", ACKNOWLEDGED)
        .statusCode(200)
        .body("state", equalTo("IN_FORCE"));

    // Then four are due today, not ten
    as(MANAGER).get("/v1/kpis/" + kpi + "/status").then().body("status.due", equalTo(4));
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/status")
        .then()
        .body("offered[0].due", equalTo(4));
    assertThat(due(contract, false)).isEqualByComparingTo("4");
    assertThat(due(contract, true)).isEqualByComparingTo("4");

    // And all twenty at the end
    as(MANAGER)
        .get("/v1/kpis/" + kpi + "/status?asOf=" + today().plusYears(2))
        .then()
        .body("status.due", equalTo(20));
  }

  private BigDecimal due(String contract, boolean amongAll) {
    var found =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    amongAll
                        ? standing.ofAuthority("wealdshire", today()).stream()
                            .filter(one -> one.contract().id().toString().equals(contract))
                            .findFirst()
                            .orElseThrow()
                        : standing.of(UUID.fromString(contract), today()));
    return Objects.requireNonNull(
        Objects.requireNonNull(found).promises().getFirst().kpis().getFirst().status().due());
  }
}
