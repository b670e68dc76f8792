package org.socialvalue.monitoring.contract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.activate;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;
import static org.socialvalue.monitoring.Api.kpi;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;

@MonitoringTest
class ActivatingContractIT {

  @Test
  void it_is_refused_with_every_finding_and_then_succeeds() {
    // Given a contract that nobody has agreed on, with weights that don't sum up
    var contract = Api.drafted(Awards.of(Promises.jobs(), Promises.qualifications()));
    var jobs = kpi(contract, "people");
    propose(
            MANAGER,
            jobs,
            Map.of(
                "weight",
                70,
                "method",
                "SOCIAL_RETURN_ON_INVESTMENT",
                "alsoCollectedBy",
                "the care inspectorate"))
        .statusCode(200);

    // When it is tried, and then asked for
    as(MANAGER)
        .body("{}")
        .post("/v1/contracts/" + contract + "/activation?validateOnly=true")
        .then()
        .statusCode(200)
        .body("possible", equalTo(false))
        .body("findings.code", hasItems("AGREED_BY_BOTH", "IMPORTANCE"));
    change(MANAGER, "/v1/contracts/" + contract, "/activation", "{}")
        .statusCode(409)
        .contentType("application/problem+json")
        .body(
            "findings.code",
            contains(
                "AGREED_BY_BOTH",
                "AGREED_BY_BOTH",
                "IMPORTANCE",
                "SMALL_PROVIDER_FEASIBLE",
                "NO_DUPLICATION"))
        .body("findings.source", not(hasItem((String) null)));

    // Then, mended and agreed, what is advised still needs a reason
    propose(MANAGER, jobs, Map.of("weight", 50, "method", "OWN_RECORDS")).statusCode(200);
    Api.agreeAll(contract);
    change(MANAGER, "/v1/contracts/" + contract, "/activation", "{}")
        .statusCode(409)
        .body("findings.code", contains("NO_DUPLICATION"));
    change(
            MANAGER,
            "/v1/contracts/" + contract,
            "/activation",
            """
            {"acknowledgements": [{"code": "NO_DUPLICATION", "reason": "theirs comes once a year"}]}""")
        .statusCode(200)
        .body("state", equalTo("ACTIVE"));

    // And its reviews are laid out from the terms
    as(PROVIDER)
        .get("/v1/contracts/" + contract + "/reviews")
        .then()
        .body(
            "dueOn",
            contains(
                Awards.began().plusMonths(9).toString(), Awards.began().plusMonths(18).toString()))
        .body("state", contains("DUE", "SCHEDULED"));
  }

  @Test
  void only_a_contract_manager_activates_and_only_what_it_has_read() {
    var contract = Api.drafted(Awards.of(Promises.jobs()));
    var at = "/v1/contracts/" + contract + "/activation";
    as(PROVIDER).body("{}").post(at).then().statusCode(403);
    as(MANAGER).body("{}").post(at).then().statusCode(428);
    as(MANAGER).header("If-Match", "\"99\"").body("{}").post(at).then().statusCode(412);
  }

  @Test
  void agreement_takes_both_sides_once_and_terms_changed_take_it_anew() {
    var contract = Api.drafted(Awards.of(Promises.jobs()));
    var jobs = "/v1/kpis/" + kpi(contract, "people");
    change(MANAGER, jobs, "/agreement", "").statusCode(200).body("stage", equalTo("PROPOSED"));
    change(MANAGER, jobs, "/agreement", "").statusCode(409);
    change(PROVIDER, jobs, "/agreement", "")
        .statusCode(200)
        .body("stage", equalTo("AGREED"))
        .body("agreedVersion", equalTo(1));

    propose(PROVIDER, kpi(contract, "people"), Map.of("weight", 99))
        .statusCode(200)
        .body("stage", equalTo("PROPOSED"))
        .body("agreedByAuthority", equalTo(null))
        .body("versions", hasSize(1));
    as(MANAGER).put(jobs).then().statusCode(400);
    Api.agreeAll(contract);
    as(MANAGER)
        .get(jobs)
        .then()
        .body("agreedVersion", equalTo(2))
        .body("versions.number", contains(1, 2));
  }

  @Test
  void nobody_agrees_to_terms_that_were_changed_meanwhile() {
    var contract = Api.drafted(Awards.of(Promises.jobs()));
    var jobs = "/v1/kpis/" + kpi(contract, "people");
    var seen = as(PROVIDER).get(jobs).header("ETag");
    propose(MANAGER, kpi(contract, "people"), Map.of("weight", 90)).statusCode(200);
    as(PROVIDER).header("If-Match", seen).post(jobs + "/agreement").then().statusCode(412);
    as(PROVIDER).post(jobs + "/agreement").then().statusCode(428);
  }

  @Test
  void terms_that_do_not_fit_each_other_are_refused_with_every_fault() {
    var contract = Api.drafted(Awards.of(Promises.qualifications()));
    var kpi = kpi(contract, "qualifications");
    propose(MANAGER, kpi, Map.of("kind", "BEFORE_AFTER"))
        .statusCode(400)
        .body("faults.pointer", contains("/target/perAmountSpent", "/baseline"));
  }

  @Test
  void a_promise_is_let_go_by_both_sides_only() {
    var contract = Api.drafted(Awards.of(Promises.jobs(), Promises.qualifications()));
    var commitment = "/v1/commitments/" + Api.commitment(contract, "REQUIRED");
    change(PROVIDER, commitment, "/waiver", "{\"reason\": \"the scheme has ended\"}")
        .statusCode(200)
        .body("state", equalTo("KPI"));
    change(PROVIDER, commitment, "/waiver/assent", "").statusCode(409);
    Api.agreeAll(contract);
    activate(contract).statusCode(409).body("findings.code", hasItem("AGREED_BY_BOTH"));

    change(MANAGER, commitment, "/waiver/assent", "")
        .statusCode(200)
        .body("state", equalTo("WAIVED"))
        .body("proposal.reason", equalTo("the scheme has ended"))
        .body("proposal.assentedBy", equalTo(MANAGER));
    activate(contract).statusCode(409).body("findings.code", hasItem("IMPORTANCE"));
    propose(MANAGER, kpi(contract, "qualifications"), Map.of("weight", 100)).statusCode(200);
    Api.agreeAll(contract);
    activate(contract).statusCode(200);
    change(MANAGER, commitment, "/waiver", "{\"reason\": \"too late\"}").statusCode(409);
  }

  @Test
  void a_promise_told_by_stories_needs_the_other_side_too() {
    var contract = Api.drafted(Awards.of(Promises.peerMentors()));
    var commitment = "/v1/commitments/" + Api.commitment(contract, "OFFERED");
    treat(MANAGER, commitment, "STORY").statusCode(200).body("state", equalTo("KPI"));
    change(PROVIDER, commitment, "/proposal/dismissal", "").statusCode(200);
    treat(MANAGER, commitment, "STORY").statusCode(200);
    change(PROVIDER, commitment, "/treatment/assent", "")
        .statusCode(200)
        .body("state", equalTo("STORY"));
    activate(contract).statusCode(200);
  }

  @Test
  void an_offer_that_counted_nothing_may_stay_open_or_become_a_kpi() {
    var contract = Api.drafted(Awards.of(Promises.jobs(), Promises.elsewhere()));
    Api.agreeAll(contract);
    as(MANAGER)
        .body("{}")
        .post("/v1/contracts/" + contract + "/activation?validateOnly=true")
        .then()
        .body("possible", equalTo(true))
        .body("findings.effect", contains("INFO"));
    var commitment = "/v1/commitments/" + Api.commitment(contract, "OFFERED");
    treat(PROVIDER, commitment, "KPI").statusCode(200).body("state", equalTo("KPI"));
    activate(contract)
        .statusCode(409)
        .body("findings.code", contains("AGREED_BY_BOTH", "IMPORTANCE"));
  }

  private static ValidatableResponse treat(String user, String commitment, String treatment) {
    return as(user)
        .header("If-Match", as(user).get(commitment).header("ETag"))
        .body("{\"treatment\": \"%s\", \"reason\": \"it defies counting\"}".formatted(treatment))
        .put(commitment + "/treatment")
        .then();
  }

  private static ValidatableResponse propose(String user, String kpi, Map<String, Object> changes) {
    var read = as(user).get("/v1/kpis/" + kpi);
    Map<String, Object> terms = read.jsonPath().getMap("terms");
    terms.putAll(changes);
    return as(user)
        .header("If-Match", read.header("ETag"))
        .body(Json.write(terms))
        .put("/v1/kpis/" + kpi)
        .then();
  }
}
