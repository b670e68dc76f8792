package org.socialvalue.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.retention.Retention;
import org.socialvalue.local.testing.InfraResource;

/** What somebody said is erased: from everywhere, and nothing that counts it changes. */
@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class ErasingIT {

  private static final Api CONNIE = Api.as("connie", "wealdshire", "contributor");
  private static final Api MAX = Api.as("max");

  @Inject AgroalDataSource database;
  @Inject @Any Instance<Retention> retentions;

  /** Letters alone: digits side by side may look like a telephone number, which is refused. */
  private static String secret() {
    return "zq" + UUID.randomUUID().toString().replaceAll("[-0-9]", "x");
  }

  private static ObjectNode said(String group, String words) {
    return Api.read("{}")
        .put("group", group)
        .put("questionCode", "ANALYSE_AT_RISK")
        .put("question", "Asked so: " + words)
        .put("text", "She told me " + words)
        .put("onBehalfOf", words)
        .put("consentToQuote", true);
  }

  @Test
  void whatWasSaidIsFoundNowhereOnceItIsErased() throws Exception {
    // Given what was said with the engagement, and later, and a document that quotes both
    var words = secret();
    var commission = Commission.started().considered();
    var held = Commission.held(Commission.EVERYBODY);
    held.withArray("contributions").add(said("FAMILY_CARERS", words).put("onBehalfOf", "a hub"));
    var engagements = "/v1/projects/" + commission.project + "/engagements";
    var recorded = commission.amara.postOnce(engagements, UUID.randomUUID().toString(), held);
    assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
    var path = recorded.header("Location") + "/contributions";
    var key = UUID.randomUUID().toString();
    var body = said("FAMILY_CARERS", words).put("onBehalfOf", "a hub");
    var mine = CONNIE.postOnce(path, key, body);
    assertThat(mine.statusCode()).as(mine.asString()).isEqualTo(201);
    commission.inPlan();
    var document = "/v1/projects/" + commission.project + "/documents/diagnostic-report/versions/1";
    assertThat(MAX.get(document).asString()).contains(words);
    var frozen = json(MAX.get(document)).at("/frozen/sha256");
    var voices = "/v1/projects/" + commission.project + "/voices-report";
    var heard = json(MAX.get(voices));
    assertThat(Everywhere.holding(database, words))
        .as("before: the row, and the answers kept for repetition")
        .containsExactlyInAnyOrder(
            "contribution.question", "contribution.text", "idempotency_key.body");

    // When
    var one = mine.header("Location");
    assertThat(CONNIE.request().delete(one + "/words").statusCode()).isEqualTo(428);
    assertThat(CONNIE.delete(one + "/words", "\"7\"").statusCode()).isEqualTo(412);
    var erased = CONNIE.delete(one + "/words", etag(mine));
    Commission.ok(erased);
    var other = idOfOther(commission.amara, recorded.header("Location"), words);
    Commission.ok(commission.amara.delete(path + "/" + other + "/words", "\"0\""));

    // Then
    assertThat(Everywhere.holding(database, words)).isEmpty();
    assertThat(json(erased).path("text").textValue()).isEmpty();
    assertThat(json(erased).path("erasedAt").isNull()).isFalse();
    assertThat(json(erased).path("consentToQuote").booleanValue()).isFalse();
    assertThat(json(MAX.get(voices))).as("every count and rule").isEqualTo(heard);
    var after = MAX.get(document);
    assertThat(after.asString()).doesNotContain(words);
    assertThat(json(after).at("/frozen/sha256")).isEqualTo(frozen);
    assertThat(CONNIE.postOnce(path, key, body).statusCode())
        .as("the key still holds")
        .isEqualTo(409);
    var trail = "/v1/audit/" + mine.jsonPath().getString("engagementId");
    assertThat(Api.as("ada").get(trail).asString()).contains("contribution erased");
    assertThat(json(Api.as("ada").get(trail + "/verification")).path("whole").booleanValue())
        .isTrue();

    // and once more, nothing happens
    assertThat(CONNIE.delete(one + "/words", etag(erased)).statusCode()).isEqualTo(404);
    Commission.ok(commission.amara.delete(one + "/words", etag(erased)));
    assertThat(Api.as("ada").get(trail).jsonPath().getList("items.what").stream())
        .filteredOn("contribution erased"::equals)
        .hasSize(2);
  }

  private static String idOfOther(Api reader, String engagement, String words) {
    for (var one : json(reader.get(engagement)).path("contributions")) {
      if (one.path("text").textValue().contains(words)) {
        return one.path("id").textValue();
      }
    }
    throw new AssertionError("nobody else said it");
  }

  @Test
  void allThatIsKeptAboutAContributionIsExported() {
    var commission = Commission.started().considered();
    var words = secret();
    var path =
        "/v1/projects/%s/engagements/%s/contributions"
            .formatted(commission.project, commission.engagement(Commission.EVERYBODY));
    var mine = CONNIE.post(path, said("FAMILY_CARERS", words).put("onBehalfOf", "a hub"));
    commission.inPlan();

    var answer = CONNIE.get(mine.header("Location") + "/data");

    Commission.ok(answer);
    assertThat(etag(answer)).isEqualTo(etag(mine));
    var data = json(answer);
    assertThat(data.at("/contribution/text").textValue()).contains(words);
    assertThat(data.path("writtenDownBy").textValue()).isEqualTo("connie");
    assertThat(data.at("/quotedIn/0/document").textValue()).isEqualTo("DIAGNOSTIC_REPORT");
    assertThat(data.path("acts").findValuesAsText("what")).containsExactly("contribution added");
    var stranger = Api.as("colin", "wealdshire", "contributor");
    assertThat(stranger.get(mine.header("Location") + "/data").statusCode()).isEqualTo(404);
    assertThat(stranger.delete(mine.header("Location") + "/words", etag(mine)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aPlanThatWasFrozenShowsAConcernUntilItIsErased() throws Exception {
    // Given
    var words = secret();
    var commission = Commission.started();
    commission.publishable();
    var project = "/v1/projects/" + commission.project;
    Commission.ok(
        commission.amara.put(
            project + "/market-engagement",
            Api.read("{\"open\": true, \"introduction\": {\"en\": \"Tell us\"}}")));
    var outcome = json(commission.amara.get(project + "/outcomes")).at("/items/0/id").textValue();
    var market = "/v1/market-engagements/" + commission.project + "/concerns";
    var key = UUID.randomUUID().toString();
    var body =
        Api.read("{}").put("outcomeId", outcome).put("kind", "OVERSTRETCH").put("text", words);
    var raised = Api.as("olive").postOnce(market, key, body);
    assertThat(raised.statusCode()).as(raised.asString()).isEqualTo(201);
    var own = project + "/concerns/" + json(raised).path("id").textValue();
    var open = commission.amara.get(own);
    assertThat(commission.amara.delete(own + "/words", etag(open)).statusCode())
        .as("nobody could answer it any more")
        .isEqualTo(409);
    var answered =
        commission.amara.put(
            own + "/answer",
            etag(open),
            "{\"outcome\": \"KEPT\", \"answer\": \"We thought of it\"}");
    Commission.ok(answered);
    var plan = project + "/documents/commissioning-plan";
    assertThat(MAX.get(plan).asString()).contains(words, "Concern 1");
    assertThat(Everywhere.holding(database, words))
        .containsExactlyInAnyOrder(
            "audit_entry.state_after", "concern.text", "idempotency_key.body");

    // When
    var erased = commission.amara.delete(own + "/words", etag(answered));

    // Then
    Commission.ok(erased);
    assertThat(json(erased).path("answer").textValue()).isEqualTo("We thought of it");
    assertThat(Everywhere.holding(database, words)).isEmpty();
    assertThat(MAX.get(plan).asString()).contains("Concern 1").doesNotContain(words);
    assertWhole(json(raised).path("id").textValue(), 2);
  }

  @Test
  void whatABidderAskedIsErasedAndWhatWasPublishedStays() throws Exception {
    var words = secret();
    var olive = Api.as("olive");
    var ben = Api.as("ben");
    var path = Commission.started().published() + "/clarifications";
    var body = Api.read("{}").put("question", "Do our shifts count? " + words);
    var asked = olive.postOnce(path, UUID.randomUUID().toString(), body);
    var one = asked.header("Location");
    assertThat(ben.delete(one + "/words", etag(asked)).statusCode()).isEqualTo(409);
    var answer =
        "{\"question\": {\"en\": \"Do shifts count?\"}, \"answer\": {\"en\": \"They do\"}}";
    var answered = ben.put(one + "/answer", etag(asked), answer);
    Commission.ok(answered);
    assertThat(Everywhere.holding(database, words))
        .containsExactlyInAnyOrder(
            "audit_entry.state_after", "clarification.question", "idempotency_key.body");

    var erased = ben.delete(one + "/words", etag(answered));

    Commission.ok(erased);
    assertThat(Everywhere.holding(database, words)).isEmpty();
    assertThat(json(erased).path("asked").isNull()).isTrue();
    assertThat(json(Api.as("wendy").get(one)).at("/answer/en").textValue()).isEqualTo("They do");
    assertThat(olive.delete(one + "/words", etag(erased)).statusCode()).isEqualTo(403);
    assertWhole(one.substring(one.lastIndexOf('/') + 1), 2);
  }

  @Test
  void whatWasKeptLongEnoughGoesByThePolicy() throws Exception {
    // Given a project that has ended, and one that goes on
    var words = secret();
    var ended = Commission.started().considered();
    var running = Commission.started().considered();
    var kept = secret();
    said(ended, words);
    said(running, kept);
    erase("contributions", Instant.now());
    assertThat(Everywhere.holding(database, words)).contains("contribution.text");
    execute(
        "update commissioning_project set learned_at = now() - interval '2 years' where id = '%s'"
            .formatted(ended.project));

    // When
    assertThat(erase("contributions", Instant.now().minus(Duration.ofDays(800)))).isZero();
    assertThat(erase("contributions", Instant.now().minus(Duration.ofDays(700)))).isPositive();

    // Then
    assertThat(Everywhere.holding(database, words)).isEmpty();
    assertThat(Everywhere.holding(database, kept)).contains("contribution.text");
    assertThat(erase("contributions", Instant.now().minus(Duration.ofDays(700)))).isZero();
  }

  @Test
  void answersThatWereKeptLongEnoughGoAndTheirKeysStillHold() throws Exception {
    var words = secret();
    var commission = Commission.started();
    var key = UUID.randomUUID().toString();
    var body = Commission.held("FAMILY_CARERS").put("title", words);
    var path = "/v1/projects/" + commission.project + "/engagements";
    assertThat(commission.amara.postOnce(path, key, body).statusCode()).isEqualTo(201);
    assertThat(Everywhere.holding(database, words)).contains("idempotency_key.body");

    erase("kept-answers", Instant.now().plusSeconds(5));

    assertThat(Everywhere.holding(database, words)).doesNotContain("idempotency_key.body");
    assertThat(commission.amara.postOnce(path, key, body).statusCode()).isEqualTo(409);
    assertThat(json(commission.amara.get(path)).path("items")).hasSize(1);
  }

  private static void said(Commission commission, String words) {
    var path =
        "/v1/projects/%s/engagements/%s/contributions"
            .formatted(commission.project, commission.engagement("FAMILY_CARERS"));
    var answer = CONNIE.post(path, said("FAMILY_CARERS", words).put("onBehalfOf", "a hub"));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
  }

  private int erase(String kind, Instant before) {
    return retentions.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .erase(before);
  }

  private void execute(String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static void assertWhole(String id, int letGo) {
    var verified = json(Api.as("ada").get("/v1/audit/" + id + "/verification"));
    assertThat(verified.path("whole").booleanValue()).as(verified.toString()).isTrue();
    assertThat(verified.path("letGo").intValue()).isEqualTo(letGo);
  }
}
