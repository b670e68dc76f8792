package org.socialvalue.monitoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;

@MonitoringTest
class DraftingContractIT {

  @Test
  void a_contract_drafts_itself_with_every_promise() {
    var award =
        Awards.of(
            Promises.jobs(),
            Promises.qualifications(),
            Promises.sharedTable(),
            Promises.elsewhere());

    var contract = Api.drafted(award);

    as(MANAGER)
        .get("/v1/contracts/" + contract)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("supplier.id", equalTo("orchard-homecare"))
        .body("value", equalTo(1440000));
    as(PROVIDER)
        .get("/v1/contracts/" + contract + "/commitments")
        .then()
        .statusCode(200)
        .body("provenance", contains("REQUIRED", "UNSCORED_KPI", "OFFERED", "OFFERED"))
        .body("state", contains("KPI", "KPI", "STORY", "OPEN"))
        .body("counted", contains(true, true, true, false))
        .body("lineage[0]", equalTo(award.promises().getFirst().lineage().toString()))
        .body("pointsScored[0]", equalTo(4.8f));
    as(PROVIDER)
        .get("/v1/contracts/" + contract + "/kpis")
        .then()
        .body("terms.kind", contains("COUNT", "RATE_PER_SPEND"))
        .body("terms.weight", contains(50.0f, 50.0f))
        .body("stage", contains("PROPOSED", "PROPOSED"));
  }

  @Test
  void an_award_that_comes_twice_makes_one_contract() {
    // Given
    var award = Awards.of(Promises.jobs());
    var event = UUID.randomUUID();
    Api.tell(award, event);

    // When it comes again, as the same event and as another
    Api.tell(award, event);
    Api.tell(award, UUID.randomUUID());
    Api.drafted(Awards.of(Promises.jobs()));

    // Then
    assertThat(
            as(MANAGER)
                .get("/v1/contracts?limit=500")
                .jsonPath()
                .getList("items.findAll { it.awardId == '" + award.awardId() + "' }"))
        .hasSize(1);
  }

  @Test
  void nobody_else_sees_it() {
    var contract = Api.drafted(Awards.of(Promises.jobs()));
    var kpi = Api.kpis(contract).getFirst();
    for (var stranger : new String[] {"blake", "nia"}) {
      for (var path :
          new String[] {
            "/v1/contracts/" + contract,
            "/v1/contracts/" + contract + "/commitments",
            "/v1/contracts/" + contract + "/kpis",
            "/v1/contracts/" + contract + "/status",
            "/v1/contracts/" + contract + "/ledger",
            "/v1/contracts/" + contract + "/reviews",
            "/v1/contracts/" + contract + "/spend",
            "/v1/contracts/" + contract + "/stories",
            "/v1/kpis/" + kpi,
            "/v1/kpis/" + kpi + "/measurements"
          }) {
        as(stranger).get(path).then().statusCode(404);
      }
      as(stranger).get("/v1/contracts?limit=500").then().body("items.id", not(hasItem(contract)));
    }
    as("blake")
        .header("If-Match", "\"0\"")
        .post("/v1/kpis/" + kpi + "/agreement")
        .then()
        .statusCode(404);
  }

  @Test
  void a_provider_sees_its_own_contracts_only() {
    var other = Awards.to("bluebird-cic", Supplier.Size.MICRO, Promises.jobs());
    var contract = Api.drafted(other);
    as("blake").get("/v1/contracts/" + contract).then().statusCode(200);
    as(PROVIDER).get("/v1/contracts/" + contract).then().statusCode(404);
  }

  @Test
  void contracts_come_in_pages() {
    Api.drafted(Awards.of(Promises.jobs()));
    Api.drafted(Awards.of(Promises.jobs()));
    var first = as(MANAGER).get("/v1/contracts?limit=1").then().body("items", hasSize(1)).extract();
    assertThat(first.header("Link")).contains("rel=\"next\"");
    as(MANAGER)
        .get("/v1/contracts?limit=1&after=" + first.path("next"))
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", not(equalTo(first.<String>path("items[0].id"))));
  }

  @Test
  void a_role_without_business_here_is_refused() {
    as("otto").get("/v1/contracts").then().statusCode(403);
    io.restassured.RestAssured.given().get("/v1/contracts").then().statusCode(401);
  }
}
