package org.socialvalue.monitoring.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import io.restassured.response.ValidatableResponse;
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
  void a_file_brings_its_good_rows_and_tells_the_bad_ones_and_again_changes_nothing() {
    var reference = "F-" + UUID.randomUUID();
    var good = ContractSheetTest.ROW.replace("C-1", reference);
    var bad = good.formatted("People cook", "many");
    var file = ContractSheetTest.HEAD + good.formatted("People meet", "8") + bad;
    take(file)
        .statusCode(200)
        .body("rows", equalTo(2))
        .body("contracts.result", contains("ENTERED"))
        .body("contracts.promisesEntered", contains(1))
        .body("faults.line", contains(3))
        .body("faults.column", contains("target"));
    take(file).body("contracts.result", contains("UNCHANGED")).body("faults", hasSize(1));
    take(file.replace("many", "4"))
        .body("contracts.result", contains("COMPLETED"))
        .body("faults", hasSize(0));
    take(file.replace("many", "4")).body("contracts.result", contains("UNCHANGED"));
    take("a,b\n1,2").statusCode(400);
    as("olive")
        .contentType("text/csv")
        .body(file)
        .post("/v1/contracts/imports")
        .then()
        .statusCode(403);
  }

  @Test
  void of_several_requests_with_one_reference_one_makes_the_contract() {
    var body = Entered.contract("RACE-" + UUID.randomUUID(), "orchard-homecare");
    var answers = AtOnce.times(6, () -> as(MANAGER).body(body).post("/v1/contracts").statusCode());
    assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
  }

  @Test
  void of_several_files_with_one_contract_one_brings_it_and_the_others_change_nothing() {
    var row = ContractSheetTest.ROW.replace("C-1", "RACE-" + UUID.randomUUID());
    var file = ContractSheetTest.HEAD + row.formatted("People meet", "8");
    var results =
        AtOnce.times(4, () -> take(file).statusCode(200).extract().path("contracts[0].result"));
    assertThat(results).containsOnly("ENTERED", "UNCHANGED").containsOnlyOnce("ENTERED");
  }

  @Test
  void a_row_that_does_not_fit_its_contract_leaves_the_other_contracts_in() {
    var lineage = "," + UUID.randomUUID() + "\n";
    var one = ContractSheetTest.ROW.replace("C-1", "L-" + UUID.randomUUID());
    var other = ContractSheetTest.ROW.replace("C-1", "L-" + UUID.randomUUID());
    take(ContractSheetTest.HEAD.replace("Target", "Target,Lineage")
            + one.formatted("People meet", "8").replace("\n", lineage)
            + one.formatted("People cook", "8").replace("\n", lineage)
            + other.formatted("People sing", "8").replace("\n", ",\n"))
        .statusCode(200)
        .body("contracts.result", contains("ENTERED", "ENTERED"))
        .body("faults.line", contains(3))
        .body("faults.column", contains("lineage"));
  }

  @Test
  void a_file_of_contracts_may_be_as_large_as_is_said() {
    var row = ContractSheetTest.ROW.replace("C-1", "LARGE-" + UUID.randomUUID());
    var file = ContractSheetTest.HEAD + row.formatted("People meet", "8");
    var blank = "\n".repeat(3_000_000);
    take(file + blank).statusCode(200).body("contracts.result", contains("ENTERED"));
    take(file + blank + blank).statusCode(400);
  }

  private static ValidatableResponse take(String file) {
    return as(MANAGER).contentType("text/csv").body(file).post("/v1/contracts/imports").then();
  }

  private static String open(String contract) {
    return as(MANAGER)
        .get("/v1/contracts/" + contract + "/commitments")
        .jsonPath()
        .getString("find { it.state == 'OPEN' }.id");
  }
}
