package org.socialvalue.monitoring.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.socialvalue.monitoring.Api.MANAGER;
import static org.socialvalue.monitoring.Api.PROVIDER;
import static org.socialvalue.monitoring.Api.as;
import static org.socialvalue.monitoring.Api.change;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.retention.Retention;
import org.socialvalue.monitoring.Api;
import org.socialvalue.monitoring.Awards;
import org.socialvalue.monitoring.MonitoringTest;
import org.socialvalue.monitoring.Promises;
import org.socialvalue.monitoring.Sent;

@MonitoringTest
class StoryIT {

  @Inject Sent sent;
  @Inject @Any Instance<Retention> retentions;

  @Test
  void a_withdrawn_consent_takes_the_words_out_of_every_place() {
    // Given
    var contract = Api.running(Awards.of(Promises.sharedTable()));
    var words = "I learnt to cook again " + UUID.randomUUID();
    var key = UUID.randomUUID().toString();
    var at =
        tell(contract, key, words, "{\"given\": true, \"scope\": \"PUBLIC\"}")
            .statusCode(201)
            .extract()
            .header("Location");
    as(MANAGER).get(at).then().statusCode(200).body("text", equalTo(words));
    assertThat(sent.mentions(words)).isEqualTo(1);

    // When
    change(PROVIDER, at, "/consent-withdrawal", "").statusCode(200).body("text", nullValue());

    // Then
    assertThat(sent.mentions(words)).isZero();
    as(MANAGER).get(at).then().body("text", nullValue()).body("title", nullValue());
    as(MANAGER)
        .get("/v1/contracts/" + contract + "/stories")
        .then()
        .body("items.text", contains(nullValue()))
        .body("items.consentHolds", contains(false));
    assertThat(
            tell(contract, key, words, "{\"given\": true, \"scope\": \"PUBLIC\"}")
                .extract()
                .asString())
        .doesNotContain(words);
    assertThat(sent.mentions(words)).isZero();
    change(PROVIDER, at, "/consent-withdrawal", "").statusCode(409);
  }

  @Test
  void without_a_consent_that_holds_no_story_is_kept() {
    var contract = Api.running(Awards.of(Promises.sharedTable()));
    for (var consent :
        new String[] {
          "null",
          "{\"given\": false, \"scope\": \"INTERNAL\"}",
          "{\"given\": true, \"scope\": \"INTERNAL\", \"expiresOn\": \"2020-01-01\"}"
        }) {
      tell(contract, UUID.randomUUID().toString(), "words", consent)
          .statusCode(409)
          .body("findings.code", contains("STORIES"));
    }
  }

  @Test
  void words_are_hidden_when_the_consent_has_run_out() {
    var contract = Api.running(Awards.of(Promises.sharedTable()));
    var today = Awards.today();
    var at =
        tell(
                contract,
                UUID.randomUUID().toString(),
                "for today only",
                "{\"given\": true, \"scope\": \"REPORTS\", \"expiresOn\": \"" + today + "\"}")
            .statusCode(201)
            .extract()
            .header("Location");
    as(MANAGER).get(at).then().body("text", equalTo("for today only"));
    sent.update(
        "update story set consent = jsonb_set(consent, '{expiresOn}', to_jsonb(text '2020-01-01'))"
            + " where id = '"
            + at.substring(at.lastIndexOf('/') + 1)
            + "'");
    as(MANAGER).get(at).then().body("text", nullValue()).body("consentHolds", equalTo(false));
  }

  @Test
  void all_that_is_kept_about_a_story_is_exported() {
    var contract = Api.running(Awards.of(Promises.sharedTable()));
    var at =
        tell(
                contract,
                UUID.randomUUID().toString(),
                "I cook again",
                "{\"given\": true, \"scope\": \"PUBLIC\"}")
            .statusCode(201)
            .extract()
            .header("Location");
    var told = as(PROVIDER).get(at + "/data");
    told.then()
        .statusCode(200)
        .body("story.text", equalTo("I cook again"))
        .body("story.consent.scope", equalTo("PUBLIC"))
        .body("acts.what", contains("story told"));
    assertThat(told.header("ETag")).isEqualTo(as(PROVIDER).get(at).header("ETag"));
    as("ada").get(at + "/data").then().statusCode(403);
    change(PROVIDER, at, "/consent-withdrawal", "").statusCode(200);
    as(PROVIDER)
        .get(at + "/data")
        .then()
        .body("story.text", nullValue())
        .body("acts.what", contains("story told", "consent withdrawn"));
  }

  @Test
  void what_a_story_told_goes_so_long_after_the_contract_as_the_policy_says() {
    var contract = Api.running(Awards.of(Promises.sharedTable()));
    var words = "I learnt to sew " + UUID.randomUUID();
    tell(contract, UUID.randomUUID().toString(), words, "{\"given\": true, \"scope\": \"PUBLIC\"}")
        .statusCode(201);
    var retention =
        retentions.stream().filter(one -> one.kind().equals("stories")).findFirst().orElseThrow();
    retention.erase(Instant.now());
    assertThat(sent.mentions(words)).isEqualTo(1);
    sent.update("update contract set ends_on = date '2020-01-01' where id = '" + contract + "'");

    assertThat(retention.erase(Instant.now())).isEqualTo(1);

    assertThat(sent.mentions(words)).isZero();
    assertThat(retention.erase(Instant.now())).isZero();
  }

  private static ValidatableResponse tell(
      String contract, String key, String words, String consent) {
    var commitment = Api.commitment(contract, "OFFERED");
    return as(PROVIDER)
        .header("Idempotency-Key", key)
        .body(
            """
            {"commitmentId": "%s", "title": "The table", "text": "%s", "firstHand": true,
             "consent": %s}"""
                .formatted(commitment, words, consent))
        .post("/v1/contracts/" + contract + "/stories")
        .then();
  }
}
