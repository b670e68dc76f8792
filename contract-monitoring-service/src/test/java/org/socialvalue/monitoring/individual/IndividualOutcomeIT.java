package org.socialvalue.monitoring.individual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.retention.Retention;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

@MonitoringTest
class IndividualOutcomeIT {

  @Inject Sent sent;
  @Inject @Any Instance<Retention> retentions;

  private String contract;
  private String commitment;

  @BeforeEach
  void aRunningContract() {
    contract = Api.running(Awards.of(Promises.sharedTable()));
    commitment = Api.commitment(contract, "OFFERED");
  }

  @Test
  void a_row_is_seen_by_the_provider_that_entered_it_and_by_nobody_else() {
    var at = entered("P-0001", "LOW", "USES_CARE");
    as(PROVIDER).get(at).then().statusCode(200).body("pseudonym", equalTo("P-0001"));
    as(PROVIDER).get(rows()).then().body("items.pseudonym", containsInAnyOrder("P-0001"));
    as("blake").get(at).then().statusCode(404);
    as("blake").get(rows()).then().statusCode(404);
    for (var other : new String[] {MANAGER, "vera", "ada", "max"}) {
      as(other).get(at).then().statusCode(403);
      as(other).get(rows()).then().statusCode(403);
    }
    assertThat(as("ada").get("/v1/audit/" + id(at)).asString()).doesNotContain("P-0001");
    as("nia").get("/v1/contracts/" + contract + "/outcome-releases").then().statusCode(404);
  }

  @Test
  void whoever_can_be_known_is_refused_with_every_finding() {
    enter("Mary Smith", "LOW", "USES_CARE", "\"call 07700 900123 in TN12 3AB\"", "2")
        .statusCode(409)
        .body("findings.code", everyItem(equalTo("INDIVIDUAL_OUTCOMES")))
        .body("findings.subject", containsInAnyOrder("/pseudonym", "/aim", "/aim"));
    as(PROVIDER).get(rows()).then().body("items", empty());
  }

  @Test
  void what_cannot_be_is_told_all_at_once() {
    as(PROVIDER)
        .body(
            """
            {"commitmentId": "%s", "kpiId": "%s", "pseudonym": "P-0001", "needBand": "LOW",
             "group": "CARER", "scale": {"lowest": 10, "highest": 0}, "startedOn": "%s",
             "startScore": 11}"""
                .formatted(UUID.randomUUID(), UUID.randomUUID(), Awards.today().plusDays(2)))
        .post(rows())
        .then()
        .statusCode(400)
        .body(
            "faults.pointer",
            containsInAnyOrder(
                "/commitmentId", "/kpiId", "/scale/highest", "/startedOn", "/startScore"));
  }

  @Test
  void a_change_names_the_version_that_it_read() {
    var at = entered("P-0001", "LOW", "USES_CARE");
    var tag = as(PROVIDER).get(at).header("ETag");
    score(at, tag, "7").statusCode(200).body("result", equalTo("IMPROVED"));
    score(at, tag, "8").statusCode(412);
    as(PROVIDER).body(latest("8")).post(at + "/scores").then().statusCode(428);
    as(PROVIDER).header("If-Match", tag).delete(at).then().statusCode(412);
    var now = as(PROVIDER).get(at).header("ETag");
    score(at, now, "11").statusCode(400).body("faults.pointer", containsInAnyOrder("/score"));
    enter("P-0001", "LOW", "USES_CARE", "null", "2").statusCode(409);
    as(PROVIDER).header("If-Match", now).delete(at).then().statusCode(204);
    as(PROVIDER).get(at).then().statusCode(404);
  }

  @Test
  void who_entered_a_row_reads_and_removes_it_also_after_the_contract_went_to_another() {
    // Given
    var at = entered("P-0001", "LOW", "USES_CARE");
    var novation =
        Api.change(
                MANAGER,
                "/v1/contracts/" + contract,
                "/variations",
                """
                {"kind": "NOVATION", "reason": "sold",
                 "supplier": {"id": "bluebird-cic", "name": "Bluebird Care CIC", "size": "MICRO",
                   "sector": "VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE"},
                 "promises": [{"commitmentId": "%s", "fate": "GOES_ALONG"}]}"""
                    .formatted(commitment))
            .statusCode(201)
            .extract()
            .<String>path("id");
    Api.change("blake", "/v1/variations/" + novation, "/assent", "").statusCode(200);
    Api.change(PROVIDER, "/v1/variations/" + novation, "/assent", "").statusCode(200);

    // Then it is still its own, to read and to remove, and no longer to go on with
    as("blake").get(at).then().statusCode(404);
    as("blake").get(rows()).then().statusCode(200).body("items", empty());
    as(PROVIDER).get(rows()).then().statusCode(200).body("items", hasSize(1));
    var tag = as(PROVIDER).get(at).header("ETag");
    score(at, tag, "7").statusCode(404);
    as("blake").header("If-Match", tag).delete(at).then().statusCode(404);
    as(PROVIDER).header("If-Match", tag).delete(at).then().statusCode(204);
    as(PROVIDER).get(rows()).then().statusCode(404);
  }

  @Test
  void a_removed_row_leaves_nothing_of_the_person() {
    var aim = "grows dahlias " + UUID.randomUUID();
    var at =
        enter("P-0001", "HIGH", "CARER", "\"" + aim + "\"", "2")
            .statusCode(201)
            .extract()
            .header("Location");
    assertThat(sent.anywhere(aim)).containsExactly("individual_outcome");
    as(PROVIDER)
        .header("If-Match", as(PROVIDER).get(at).header("ETag"))
        .delete(at)
        .then()
        .statusCode(204);
    assertThat(sent.anywhere(aim)).isEmpty();
  }

  @Test
  void what_is_shared_hides_small_counts_also_from_whoever_watches_it_change() {
    // Given four people with low needs: nothing to see
    people("A", 4, "LOW", "USES_CARE");
    releases().body("items", empty());
    // When a fifth comes, with high needs, the whole shows and no band
    people("B", 1, "HIGH", "USES_CARE");
    releases()
        .body("items", hasSize(1))
        .body("items[0].people.count.value", equalTo(5))
        .body(
            "items[0].people.parts.find { it.category == 'USES_CARE' }.share.by", equalTo("result"))
        .body(
            "items[0].people.parts.find { it.category == 'CARER' }.share.count.value", equalTo(0));
    // When one more comes, what was shown stands
    people("C", 1, "LOW", "USES_CARE");
    releases().body("items[0].people.count.value", equalTo(5));
    // When there are enough of each, the bands show
    people("D", 4, "HIGH", "USES_CARE");
    releases()
        .body("items[0].people.count.value", equalTo(10))
        .body(
            "items[0].people.parts[0].share.parts.category",
            containsInAnyOrder("LOW", "MODERATE", "HIGH"))
        .body("items[0].people.parts[0].share.parts[0].share.count.value", equalTo(5));
    // When one row is removed nobody can tell by the difference
    var one = as(PROVIDER).get(rows()).jsonPath().getString("items[0].id");
    var at = "/v1/individual-outcomes/" + one;
    as(PROVIDER)
        .header("If-Match", as(PROVIDER).get(at).header("ETag"))
        .delete(at)
        .then()
        .statusCode(204);
    releases().body("items[0].people.count.value", equalTo(10));
  }

  @Test
  void all_that_is_kept_about_a_person_is_exported_and_erased_and_what_was_released_stands() {
    // Given five people of whom one has rows in two contracts
    var person = "P-" + (100_000 + new Random().nextInt(900_000));
    var elsewhere = Api.running(Awards.of(Promises.sharedTable()));
    people("A", 4, "LOW", "USES_CARE");
    var here = contract;
    var one = entered(person, "LOW", "USES_CARE");
    contract = elsewhere;
    commitment = Api.commitment(elsewhere, "OFFERED");
    var other = entered(person, "LOW", "USES_CARE");
    contract = here;
    releases().body("items[0].people.count.value", equalTo(5));
    var at = "/v1/people/" + person;

    // Then
    var told = as(PROVIDER).get(at);
    told.then()
        .statusCode(200)
        .body("rows.outcome.id", containsInAnyOrder(id(one), id(other)))
        .body("rows[0].acts.what", contains("individual outcome entered"));
    var tag = told.header("ETag");
    as("blake").get(at).then().statusCode(404);
    as(MANAGER).get(at).then().statusCode(403);
    as("blake").header("If-Match", tag).delete(at).then().statusCode(404);
    as(PROVIDER).delete(at).then().statusCode(428);
    score(one, as(PROVIDER).get(one).header("ETag"), "7").statusCode(200);
    as(PROVIDER).header("If-Match", tag).delete(at).then().statusCode(412);

    // When
    var now = as(PROVIDER).get(at).header("ETag");
    assertThat(sent.anywhere(person)).containsExactly("individual_outcome");
    as(PROVIDER).header("If-Match", now).delete(at).then().statusCode(204);

    // Then
    assertThat(sent.anywhere(person)).isEmpty();
    as(PROVIDER).get(at).then().statusCode(404);
    as(PROVIDER).get(one).then().statusCode(404);
    as(PROVIDER).get(other).then().statusCode(404);
    releases().body("items[0].people.count.value", equalTo(5));
  }

  @Test
  void rows_go_so_long_after_the_last_day_of_their_contract_as_the_policy_says() {
    people("A", 5, "LOW", "USES_CARE");
    releases().body("items[0].people.count.value", equalTo(5));
    var retention =
        retentions.stream().filter(one -> one.kind().equals("individual-outcomes")).findFirst();
    retention.orElseThrow().erase(Instant.now());
    as(PROVIDER).get(rows()).then().body("items", hasSize(5));
    sent.update("update contract set ends_on = date '2020-01-01' where id = '" + contract + "'");

    assertThat(retention.orElseThrow().erase(Instant.now())).isEqualTo(5);

    as(PROVIDER).get(rows()).then().body("items", empty());
    releases().body("items[0].people.count.value", equalTo(5));
    assertThat(retention.orElseThrow().erase(Instant.now())).isZero();
  }

  private ValidatableResponse releases() {
    return as(MANAGER)
        .get("/v1/contracts/" + contract + "/outcome-releases")
        .then()
        .statusCode(200);
  }

  private void people(String prefix, int many, String band, String group) {
    for (int i = 0; i < many; i++) {
      entered(prefix + "-0" + i + "7", band, group);
    }
  }

  private String entered(String pseudonym, String band, String group) {
    return enter(pseudonym, band, group, "null", "3").statusCode(201).extract().header("Location");
  }

  private ValidatableResponse enter(
      String pseudonym, String band, String group, String aim, String score) {
    return as(PROVIDER)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            """
            {"commitmentId": "%s", "pseudonym": "%s", "needBand": "%s", "group": "%s", "aim": %s,
             "scale": {"lowest": 0, "highest": 10}, "startedOn": "%s", "startScore": %s}"""
                .formatted(
                    commitment, pseudonym, band, group, aim, Awards.today().minusDays(30), score))
        .post(rows())
        .then();
  }

  private ValidatableResponse score(String at, String tag, String score) {
    return as(PROVIDER).header("If-Match", tag).body(latest(score)).post(at + "/scores").then();
  }

  private static String latest(String score) {
    return "{\"on\": \"%s\", \"score\": %s}".formatted(Awards.today(), score);
  }

  private String rows() {
    return "/v1/contracts/" + contract + "/individual-outcomes";
  }

  private static String id(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
