package org.socialvalue.tender.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.TenderAmended;
import org.socialvalue.events.TenderCancelled;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.time.WorkingDays;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class AmendmentIT {

  private static final Api BEN = Api.as("ben");
  private static final Api OLIVE = Api.as("olive");

  @Inject EntityManager db;
  @Inject UserTransaction transaction;

  @Test
  void anAmendmentIsAVersionThatSaysWhatChanged() {
    // Given
    var path = published();
    var content = content(path);
    ((ObjectNode) content.at("/lots/0")).put("value", 1900000);
    content.put("bidsDueBy", later(content, 10));

    // When
    var check = BEN.post(path + "/amendments?validateOnly=true", amendment(content));
    var answer = BEN.post(path + "/amendments", etag(BEN.get(path)), amendment(content));

    // Then
    Commission.ok(check);
    assertThat(json(check).path("possible").booleanValue()).as(check.asString()).isTrue();
    assertThat(pointers(json(check))).containsExactlyInAnyOrder("/lots/LOT-1/value", "/bidsDueBy");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    assertThat(answer.getHeader("Location")).endsWith("/versions/2");
    assertThat(etag(answer)).isEqualTo(etag(BEN.get(path)));
    assertThat(pointers(json(answer))).containsExactlyInAnyOrder("/lots/LOT-1/value", "/bidsDueBy");
    assertThat(json(answer).path("bidsMustConfirm").booleanValue()).isTrue();

    var now = json(OLIVE.get(path)).path("published");
    assertThat(now.path("tenderVersion").intValue()).isEqualTo(2);
    assertThat(now.at("/lots/0/value").intValue()).isEqualTo(1900000);
    var event = event(path, TenderAmended.TYPE, TenderAmended.class);
    assertThat(event.tenderVersion()).isEqualTo(2);
    assertThat(event.reason()).isEqualTo("Fewer hours than we had counted");
    assertThat(Json.canonical(event.tender())).isEqualTo(Json.canonical(now));

    // and each version stays as it went out
    var first = json(OLIVE.get(path + "/versions/1"));
    assertThat(first.at("/published/lots/0/value").intValue()).isEqualTo(2000000);
    assertThat(first.path("by").isNull()).isTrue();
    var second = BEN.get(path + "/versions/2");
    assertThat(json(second).path("by").textValue()).isEqualTo("ben");
    assertThat(json(second).path("sha256").textValue())
        .isEqualTo(Json.sha256(Json.canonical(json(second).path("published"))));
    assertThat(json(BEN.get(path + "/versions")).path("items")).hasSize(2);
    assertThat(
            BEN.request()
                .header("If-None-Match", etag(second))
                .get(path + "/versions/2")
                .statusCode())
        .isEqualTo(304);
    assertThat(BEN.get(path + "/versions/3").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsAskedChangesInTimeOrWithAReason() {
    var path = published();
    var content = content(path);
    ((ObjectNode) content.at("/questions/0/text")).put("en", "How do you keep people well?");

    var plainly = BEN.post(path + "/amendments", etag(BEN.get(path)), amendment(content));
    var acknowledged =
        (ObjectNode)
            amendment(content)
                .set(
                    "acknowledgements",
                    Api.read(
                            """
                            {"a": [{"code": "AMENDED_IN_TIME", "reason": "A matter of wording"}]}""")
                        .path("a"));
    var withReason = BEN.post(path + "/amendments", etag(BEN.get(path)), acknowledged);

    assertThat(plainly.statusCode()).isEqualTo(409);
    assertThat(codes(plainly)).containsExactly("AMENDED_IN_TIME");
    assertThat(withReason.statusCode()).as(withReason.asString()).isEqualTo(201);
  }

  @Test
  void whatBreaksRulesIsToldAllAtOnceAndChangesNothing() {
    var path = published();
    var content = content(path);
    content.put("bidsDueBy", Instant.now().plus(1, ChronoUnit.HOURS).toString());
    ((ObjectNode) content.at("/lots/0")).set("areas", content.at("/lots/1/areas"));
    ((ObjectNode) content.at("/awardModel")).put("priceWeight", 31);
    var before = etag(BEN.get(path));

    var answer = BEN.post(path + "/amendments", before, amendment(content));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(codes(answer)).contains("DEADLINE_KEPT", "IDENTITY_KEPT", "WEIGHTS_SUM");
    assertThat(etag(BEN.get(path))).isEqualTo(before);
    assertThat(json(BEN.get(path + "/versions")).path("items")).hasSize(1);
  }

  @Test
  void whoMayNotAmendAndWhatCannotBeAmended() {
    var commission = Commission.started();
    var draft = "/v1/tenders/" + commission.publishable();
    var some = amendment(content(draft));
    assertThat(BEN.post(draft + "/amendments", etag(BEN.get(draft)), some).statusCode())
        .isEqualTo(409);
    assertThat(json(BEN.get(draft + "/versions")).path("items")).isEmpty();

    var path = published();
    var same = amendment(content(path));
    assertThat(BEN.post(path + "/amendments", etag(BEN.get(path)), same).statusCode())
        .isEqualTo(409);
    assertThat(BEN.post(path + "/amendments", same).statusCode()).isEqualTo(428);
    assertThat(OLIVE.post(path + "/amendments", "\"1\"", same).statusCode()).isEqualTo(403);
    assertThat(Api.as("nia").post(path + "/amendments", "\"1\"", same).statusCode()).isEqualTo(404);
    var wrong = Api.read("{\"content\": {\"titel\": 1}, \"reason\": \" \"}");
    var refused = BEN.post(path + "/amendments", etag(BEN.get(path)), wrong);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(json(refused).path("faults").findValuesAsText("pointer"))
        .contains("/content/titel", "/content/title", "/reason");
  }

  @Test
  void oncePassedTheDeadlineStands() throws Exception {
    var path = published();
    transaction.begin();
    db.createNativeQuery(
            "update tender set published = jsonb_set(published, '{bidsDueBy}',"
                + " '\"2026-01-01T00:00:00Z\"') where id = :id")
        .setParameter("id", id(path))
        .executeUpdate();
    transaction.commit();
    var content = content(path);
    content.put("bidsDueBy", inDays(30));

    assertThat(BEN.post(path + "/amendments", etag(BEN.get(path)), amendment(content)).statusCode())
        .isEqualTo(409);
    assertThat(extend(path, inDays(30)).statusCode()).isEqualTo(409);
  }

  @Test
  void moreTimeIsAVersionThatNobodyConfirms() {
    // Given
    var path = published();
    var due = json(BEN.get(path)).at("/published/bidsDueBy").textValue();

    // When / Then
    assertThat(extend(path, due).statusCode()).isEqualTo(400);
    assertThat(extend(path, Instant.now().toString()).statusCode()).isEqualTo(400);
    var tag = etag(BEN.get(path));
    var later = later(content(path), 6);
    var body = "{\"bidsDueBy\": \"%s\", \"reason\": \"Holidays\"}".formatted(later);
    var key = UUID.randomUUID().toString();
    var answer = once(path + "/deadline-extensions", tag, key, body);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    assertThat(json(answer).path("act").textValue()).isEqualTo("EXTENDED");
    assertThat(json(answer).path("bidsMustConfirm").booleanValue()).isFalse();
    assertThat(pointers(json(answer))).containsExactly("/bidsDueBy");
    assertThat(content(path).path("bidsDueBy").textValue()).isEqualTo(later);

    var again = once(path + "/deadline-extensions", tag, key, body);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(etag(again)).isEqualTo(etag(answer));
    assertThat(json(BEN.get(path + "/versions")).path("items")).hasSize(2);
    assertThat(OLIVE.post(path + "/deadline-extensions", tag, body).statusCode()).isEqualTo(403);
  }

  @Test
  void moreTimeKeepsTheOtherDatesAndWhatWasAcknowledged() {
    // Given: somebody acknowledged something when the tender was amended
    var path = published();
    var content = content(path);
    ((ObjectNode) content.at("/questions/0/text")).put("en", "How do you keep people well?");
    var amendment = amendment(content);
    amendment.set(
        "acknowledgements",
        Api.read("{\"a\": [{\"code\": \"AMENDED_IN_TIME\", \"reason\": \"Wording\"}]}").path("a"));
    var amended = BEN.post(path + "/amendments", etag(BEN.get(path)), amendment);
    assertThat(amended.statusCode()).as(amended.asString()).isEqualTo(201);
    var saturday =
        LocalDate.parse(content.path("bidsDueBy").textValue().substring(0, 10))
                .plusDays(1)
                .with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
            + "T12:00:00Z";

    // When
    var pastTheStart =
        extend(path, content.at("/contractTerms/startsOn").textValue() + "T12:00:00Z");
    var plainly = extend(path, saturday);
    var acknowledged =
        BEN.post(
            path + "/deadline-extensions",
            etag(BEN.get(path)),
            """
            {"bidsDueBy": "%s", "reason": "Holidays", "acknowledgements": [
              {"code": "DATES_HOLD", "subject": "/bidsDueBy", "reason": "Bidders asked for it"}]}"""
                .formatted(saturday));

    // Then
    assertThat(pastTheStart.statusCode()).isEqualTo(409);
    assertThat(json(pastTheStart).path("findings").findValuesAsText("subject"))
        .contains("/contractTerms/startsOn");
    assertThat(plainly.statusCode()).isEqualTo(409);
    assertThat(codes(plainly)).containsExactly("DATES_HOLD");
    assertThat(acknowledged.statusCode()).as(acknowledged.asString()).isEqualTo(201);
    assertThat(json(BEN.get(path)).path("acknowledgements").findValuesAsText("code"))
        .containsExactly("AMENDED_IN_TIME", "DATES_HOLD");
  }

  @Test
  void anOutcomeSpecifiedMeanwhileComesInAndOneThatGoesIsFree() {
    // Given
    var commission = Commission.started();
    var path = commission.published();
    var asked = UUID.fromString(content(path).at("/requirements/0/outcomeId").textValue());
    var held = commission.engagement("PROVIDERS_AND_WORKFORCE", "PEOPLE_WHO_RECEIVE_CARE");
    var meanwhile = commission.outcome(Commission.jobs());
    commission.decide(meanwhile, Commission.specified(held));
    var lineage =
        json(commission.amara.get(commission.outcomePath(meanwhile))).path("lineage").textValue();

    // When
    var content = content(path);
    ((ObjectNode) content.at("/requirements/0")).put("outcomeId", meanwhile);
    content.put("bidsDueBy", later(content, 10));
    var answer = BEN.post(path + "/amendments", etag(BEN.get(path)), amendment(content));

    // Then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    assertThat(json(answer).at("/published/requirements/0/lineage").textValue()).isEqualTo(lineage);
    assertThat(pointers(json(answer)))
        .contains("/requirements/" + asked, "/requirements/" + meanwhile);
    assertThat(publishedIn(commission, meanwhile)).isEqualTo(id(path).toString());
    assertThat(publishedIn(commission, asked.toString())).isNull();
  }

  @Test
  void aCancelledTenderLetsTheProjectGoOn() {
    // Given
    var commission = Commission.started();
    var path = commission.published();
    var outcome = content(path).at("/requirements/0/outcomeId").textValue();
    var body = "{\"reason\": \"The budget fell\", \"note\": {\"en\": \"We stop here\"}}";
    var tag = etag(BEN.get(path));
    assertThat(OLIVE.post(path + "/cancellation", tag, body).statusCode()).isEqualTo(403);
    assertThat(Api.as("nia").post(path + "/cancellation", tag, body).statusCode()).isEqualTo(404);

    // When
    var key = UUID.randomUUID().toString();
    var answer = once(path + "/cancellation", tag, key, body);

    // Then
    Commission.ok(answer);
    Commission.ok(once(path + "/cancellation", tag, key, body));
    assertThat(json(answer).path("status").textValue()).isEqualTo("CANCELLED");
    assertThat(json(answer).at("/cancelled/reason").textValue()).isEqualTo("The budget fell");
    var outside = json(OLIVE.get(path)).path("cancelled");
    assertThat(outside.at("/note/en").textValue()).isEqualTo("We stop here");
    assertThat(outside.path("reason").isNull()).isTrue();
    assertThat(event(path, TenderCancelled.TYPE, TenderCancelled.class).note().en())
        .isEqualTo("We stop here");
    assertThat(publishedIn(commission, outcome)).isNull();

    // and nothing of it goes on, but the project does
    var now = etag(BEN.get(path));
    assertThat(BEN.post(path + "/cancellation", now, body).statusCode()).isEqualTo(409);
    assertThat(extend(path, inDays(30)).statusCode()).isEqualTo(409);
    var project = "/v1/projects/" + commission.project;
    Commission.ok(
        commission.amara.put(
            project + "/route",
            etag(commission.amara.get(project)),
            "{\"decision\": \"BUY_NEW\", \"reason\": \"Still the best\"}"));
    var anew = "/v1/tenders/" + commission.draft(Commission.tender(outcome));
    var published = BEN.post(anew + "/publication", etag(BEN.get(anew)), "{}");
    assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
  }

  @Test
  void whoComesSecondIsToldWhatChangedAndWhatCollides() {
    // Given: both read the same draft
    var path = "/v1/tenders/" + Commission.started().publishable();
    var read = etag(BEN.get(path));
    var bens = content(path);
    ((ObjectNode) bens.at("/lots/0")).put("value", 1);
    bens.put("whyNotLots", "Two are enough");
    Commission.ok(BEN.put(path, read, bens));

    // When
    var chloes = content(path);
    chloes.remove("whyNotLots");
    ((ObjectNode) chloes.at("/lots/0")).put("value", 2);
    ((ObjectNode) chloes.at("/title")).put("en", "Another title");
    var answer = Api.as("chloe").put(path, read, chloes);

    // Then
    assertThat(answer.statusCode()).isEqualTo(412);
    var problem = json(answer);
    assertThat(problem.at("/lastChange/by").textValue()).isEqualTo("ben");
    assertThat(problem.at("/lastChange/what").textValue()).isEqualTo("tender composed");
    assertThat(pointers(problem)).containsExactlyInAnyOrder("/lots/LOT-1/value", "/whyNotLots");
    assertThat(collisions(problem)).containsExactly("/lots/LOT-1/value");
  }

  @Test
  void aPublishedTenderIsReadInOneStatementAndSoIsNothingNew() {
    var path = published();
    var tag = etag(OLIVE.get(path));
    var statistics = db.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    for (var reader : List.of(OLIVE, BEN)) {
      // Until nothing else is at work that listens to what was just published
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> {
                statistics.clear();
                Commission.ok(reader.get(path));
                assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
              });
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> {
                statistics.clear();
                var known = reader.request().header("If-None-Match", tag).get(path);
                assertThat(known.statusCode()).isEqualTo(304);
                assertThat(known.asString()).isEmpty();
                assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
              });
    }
  }

  @Test
  void publishingTwiceWithOneKeyPublishesOnce() {
    var path = "/v1/tenders/" + Commission.started().publishable();
    var key = UUID.randomUUID().toString();
    var tag = etag(BEN.get(path));

    var first = once(path + "/publication", tag, key, "{}");
    var second = once(path + "/publication", tag, key, "{}");

    Commission.ok(first);
    Commission.ok(second);
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  private static String published() {
    return Commission.started().published();
  }

  private static ObjectNode content(String path) {
    return (ObjectNode) json(BEN.get(path)).path("content");
  }

  private static ObjectNode amendment(ObjectNode content) {
    var asked = Api.read("{\"reason\": \"Fewer hours than we had counted\"}");
    asked.set("content", content);
    return asked;
  }

  private static Response extend(String path, String due) {
    return BEN.post(
        path + "/deadline-extensions",
        etag(BEN.get(path)),
        "{\"bidsDueBy\": \"%s\", \"reason\": \"Holidays\"}".formatted(due));
  }

  private static Response once(String path, String tag, String key, String body) {
    return BEN.request()
        .header("If-Match", tag)
        .header("Idempotency-Key", key)
        .body(body)
        .post(path);
  }

  private static String inDays(int days) {
    return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Noon of the day that is so many working days after the present deadline. */
  private static String later(ObjectNode content, int workingDays) {
    var due = LocalDate.parse(content.path("bidsDueBy").textValue().substring(0, 10));
    return WorkingDays.englandAndWales().plus(due, workingDays) + "T12:00:00Z";
  }

  private static UUID id(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  private static String publishedIn(Commission commission, String outcome) {
    return json(commission.amara.get(commission.outcomePath(outcome)))
        .path("publishedIn")
        .textValue();
  }

  private static List<String> pointers(JsonNode told) {
    return told.path("changes").findValuesAsText("pointer");
  }

  private static List<String> collisions(JsonNode problem) {
    return problem
        .path("changes")
        .valueStream()
        .filter(change -> change.path("collides").booleanValue())
        .map(change -> change.path("pointer").textValue())
        .toList();
  }

  private static List<String> codes(Response answer) {
    return json(answer).path("findings").findValuesAsText("code");
  }

  private <T> T event(String path, String type, Class<T> record) {
    var payload =
        (String)
            db.createNativeQuery(
                    "select payload from outbox where aggregate_id = :id and type = :type",
                    String.class)
                .setParameter("id", id(path))
                .setParameter("type", type)
                .getSingleResult();
    return Json.read(payload, record);
  }
}
