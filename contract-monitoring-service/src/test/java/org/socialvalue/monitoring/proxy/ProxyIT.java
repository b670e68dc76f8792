package org.socialvalue.monitoring.proxy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.Entered;
import org.socialvalue.monitoring.MonitoringTest;

@MonitoringTest
class ProxyIT {

  @Test
  void a_proxy_stands_beside_an_outcome_and_moves_nothing() {
    var contract = Entered.running(Entered.draft("orchard-homecare"));
    var kpi = Api.kpi(contract, "people");
    Api.report(kpi, Entered.START, Entered.START.plusMonths(6), "4").statusCode(201);
    var before = as(MANAGER).get("/v1/contracts/" + contract + "/status").asString();
    var proxy = recorded("people");
    var use = put(kpi, proxy).statusCode(201).body("proxyId", equalTo(proxy)).extract().path("id");
    put(kpi, proxy).statusCode(409).body("findings.code", contains("PROXIES_AS_EVIDENCE"));

    as(PROVIDER)
        .get("/v1/contracts/" + contract + "/proxy-evidence")
        .then()
        .statusCode(200)
        .body("outcomes[0].achieved", equalTo(4))
        .body("outcomes[0].proxies.proxy.licence", contains("OGL 3"))
        .body("outcomes[0].proxies.pounds", contains(40002.0f))
        .body("beside", equalTo(40002.0f))
        .body("note", containsString("ranked"));
    org.assertj.core.api.Assertions.assertThat(
            as(MANAGER).get("/v1/contracts/" + contract + "/status").asString())
        .isEqualTo(before);

    change(MANAGER, "/v1/proxy-uses/" + use, "/removal", "").statusCode(200);
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/proxy-evidence")
        .then()
        .body("outcomes[0].proxies", hasSize(0))
        .body("beside", equalTo(null))
        .body("withoutProxy", equalTo(1));
    change(MANAGER, "/v1/proxies/" + proxy, "/retirement", "").statusCode(200);
    change(MANAGER, "/v1/proxies/" + proxy, "/retirement", "").statusCode(409);
    put(kpi, proxy).statusCode(409);
  }

  @Test
  void a_proxy_of_something_else_of_a_later_year_or_of_another_authority_is_refused() {
    var contract = Entered.running(Entered.draft("orchard-homecare"));
    var kpi = Api.kpi(contract, "people");
    put(kpi, recorded("trees")).statusCode(409);
    record(MANAGER, "people", Awards.today().getYear() + 1).statusCode(400);
    record(PROVIDER, "people", 2024).statusCode(403);
    var own = recorded("people");
    as("nia").get("/v1/proxies/" + own).then().statusCode(404);
    var stranger = org.socialvalue.local.testing.Tokens.of("zed", "northmoor", "contract-manager");
    var theirs =
        io.restassured.RestAssured.given().auth().oauth2(stranger).contentType("application/json");
    theirs.get("/v1/proxies/" + own).then().statusCode(404);
    theirs
        .body("{\"proxyId\": \"%s\", \"reason\": \"r\"}".formatted(own))
        .post("/v1/kpis/" + kpi + "/proxies")
        .then()
        .statusCode(404);
    as(MANAGER).get("/v1/proxies?limit=500").then().body("items.id", hasItem(own));
    theirs.get("/v1/proxies?limit=500").then().body("items.id", not(hasItem(own)));
  }

  private static ValidatableResponse put(String kpi, String proxy) {
    return as(MANAGER)
        .body("{\"proxyId\": \"%s\", \"reason\": \"the same count\"}".formatted(proxy))
        .post("/v1/kpis/" + kpi + "/proxies")
        .then();
  }

  private static String recorded(String unit) {
    return record(MANAGER, unit, 2024).statusCode(201).extract().path("id");
  }

  private static ValidatableResponse record(String user, String unit, int year) {
    return as(user)
        .body(
            """
            {"name": "one person less alone", "unit": "%s", "value": 10000.50,
             "source": "unit costs of a university", "year": %d, "licence": "OGL 3"}"""
                .formatted(unit, year))
        .post("/v1/proxies")
        .then();
  }
}
