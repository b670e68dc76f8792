package org.socialvalue.monitoring.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.AtOnce;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.Entered;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;

@MonitoringTest
class EnteringContractIT {

  @Test
  void a_contract_let_before_this_system_is_a_draft_like_any_other() {
    var reference = "OLD-" + UUID.randomUUID();
    var made =
        as(MANAGER)
            .header("Idempotency-Key", reference)
            .body(Entered.contract(reference, "orchard-homecare"))
            .post("/v1/contracts")
            .then()
            .statusCode(201)
            .body("state", equalTo("DRAFT"))
            .body("origin", equalTo("BY_HAND"))
            .body("grant", equalTo(true))
            .body("awardId", equalTo(null))
            .body("lots.id", contains("LOT-1", "LOT-2"))
            .body("partners.name", contains("Neighbours CIC"))
            .extract();
    var id = made.<String>path("id");

    as(MANAGER)
        .header("Idempotency-Key", reference)
        .body(Entered.contract(reference, "orchard-homecare"))
        .post("/v1/contracts")
        .then()
        .statusCode(201)
        .body("id", equalTo(id));
    as(MANAGER)
        .body(Entered.contract(reference, "orchard-homecare"))
        .post("/v1/contracts")
        .then()
        .statusCode(409);
    as("olive")
        .get("/v1/contracts/" + id + "/report")
        .then()
        .statusCode(200)
        .body("lot.en", equalTo("North; South"));
    as("olive")
        .get("/v1/contracts/" + id + "/commitments")
        .then()
        .body("state", containsInAnyOrder("KPI", "STORY", "OPEN"));

    // What nobody settled keeps it from starting, until both let it go
    Api.agreeAll(id);
    Api.activate(id).statusCode(409).body("findings.code", hasItem("NOTHING_LOST"));
    var open = "/v1/commitments/" + open(id);
    change("olive", open, "/waiver", "{\"reason\": \"nobody can count it\"}").statusCode(200);
    Api.activate(id).statusCode(409).body("findings.code", hasItem("AGREED_BY_BOTH"));
    change(MANAGER, open, "/waiver/assent", "").statusCode(200);
    Api.activate(id).statusCode(200).body("state", equalTo("ACTIVE"));
  }

  @Test
  void what_does_not_fit_is_told_all_at_once() {
    as(MANAGER)
        .body(
            Entered.contract("X", "orchard-homecare")
                .replace("\"reference\": \"X\"", "\"reference\": \"\"")
                .replace("LOT-2", "LOT-1")
                .replace("\"reviewEveryMonths\": 6", "\"reviewEveryMonths\": 0"))
        .post("/v1/contracts")
        .then()
        .statusCode(400)
        .body("faults.pointer", containsInAnyOrder("/reference", "/terms/reviewEveryMonths"));
    as(MANAGER)
        .body(
            Entered.contract("X", "orchard-homecare")
                .replace("LOT-2", "LOT-1")
                .replace("\"endsOn\": \"" + Entered.END, "\"endsOn\": \"2001-01-01"))
        .post("/v1/contracts")
        .then()
        .statusCode(400)
        .body("faults.pointer", containsInAnyOrder("/terms/endsOn", "/lots/1/id"));
    as("olive").body(Entered.contract("X", "x")).post("/v1/contracts").then().statusCode(403);
    as("amara").body(Entered.contract("X", "x")).post("/v1/contracts").then().statusCode(403);
  }

  @Test
  void service_areas_and_areas_are_named_by_code() {
    as(MANAGER)
        .body(
            Entered.contract("X", "orchard-homecare")
                .replace("\"day-care\"", "\"Day care for all\"")
                .replace("[\"W-1\"]", "[\"West of the river\"]"))
        .post("/v1/contracts")
        .then()
        .statusCode(400)
        .body("faults.pointer", containsInAnyOrder("/serviceArea", "/lots/0/areas/0"));
  }

  @Test
  void forgotten_promises_come_while_it_is_a_draft() {
    var id = Entered.draft("orchard-homecare");
    var more = "{\"promises\": [" + Entered.promise("Trees are planted", "20") + "]}";
    as(MANAGER).body(more).post("/v1/contracts/" + id + "/promises").then().statusCode(428);
    change(MANAGER, "/v1/contracts/" + id, "/promises", more).statusCode(200);
    change(MANAGER, "/v1/contracts/" + id, "/promises", more)
        .statusCode(400)
        .body("faults.pointer", contains("/promises/0"));
    as(MANAGER)
        .get("/v1/contracts/" + id + "/kpis")
        .then()
        .body("terms.weight", contains(100.0f, 0));
    var award = Api.drafted(Awards.of(Promises.jobs()));
    change(MANAGER, "/v1/contracts/" + award, "/promises", more).statusCode(409);
  }

  @Test
  void of_several_requests_with_one_reference_one_makes_the_contract() {
    var body = Entered.contract("RACE-" + UUID.randomUUID(), "orchard-homecare");
    var answers = AtOnce.times(6, () -> as(MANAGER).body(body).post("/v1/contracts").statusCode());
    assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
  }

  private static String open(String contract) {
    return as(MANAGER)
        .get("/v1/contracts/" + contract + "/commitments")
        .jsonPath()
        .getString("find { it.state == 'OPEN' }.id");
  }
}
