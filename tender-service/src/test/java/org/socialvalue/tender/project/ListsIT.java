package org.socialvalue.tender.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;
import static org.socialvalue.tender.Commission.created;
import static org.socialvalue.tender.Commission.ok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.local.testing.ListUnderTest;
import org.socialvalue.local.testing.ListUnderTest.Got;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Commission;
import org.socialvalue.tender.ServiceAnswers;

/** What a screen needs of a list below a project or beside it: a part, in an order, by pages. */
@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class ListsIT {

  private static final String WRONG = "limit=0&sort=price&after=x";
  private static final Api AMARA = Api.as("amara");

  @Inject EntityManager db;

  private final String org = "org-" + UUID.randomUUID();
  private final Api officer = Api.as("oscar-" + org, org, "procurement-officer");

  @Test
  void engagements_by_status_kind_stage_and_day() {
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project + "/engagements";
    engagement(path, "EVENT", -60);
    engagement(path, "SURVEY", -80);
    engagement(path, "VISIT", 30);

    list(AMARA, path)
        .isWalkedByCreation()
        .isSortedBy("heldOn", row -> row.path("heldOn").asText())
        .isNarrowedBy("status=RECORDED", has("status", "RECORDED"))
        .isNarrowedBy("status=PLANNED", has("status", "PLANNED"))
        .isNarrowedBy("kind=SURVEY", has("kind", "SURVEY"))
        .isEmptyWith("status=TO_BE_RECORDED")
        .isEmptyWith("stage=PLAN")
        .refuses("status=LOST&kind=BALL&stage=NONE", "status", "kind", "stage")
        .refuses(WRONG, "limit", "sort");
  }

  private static void engagement(String path, String kind, int days) {
    var held =
        Commission.held("FAMILY_CARERS")
            .put("kind", kind)
            .put("heldOn", LocalDate.now(ZoneOffset.UTC).plusDays(days).toString());
    if (days > 0) {
      held.withArray("contributions").removeAll();
      ((ObjectNode) held.at("/groups/0")).put("attended", 0);
    }
    created(AMARA.post(path, held));
  }

  @Test
  void contributions_by_words_group_and_question() {
    var commission = Commission.started();
    var engagement = commission.engagement("FAMILY_CARERS", "PROVIDERS_AND_WORKFORCE");
    var path = "/v1/projects/" + commission.project + "/engagements/" + engagement;
    created(
        AMARA.post(
            path + "/contributions",
            """
            {"group": "FAMILY_CARERS", "question": "What of the nights?", "consentToQuote": true,
             "text": "Nobody walks with him"}"""));

    list(AMARA, path + "/contributions")
        .isWalkedByCreation()
        .isNarrowedBy("group=FAMILY_CARERS", has("group", "FAMILY_CARERS"))
        .isNarrowedBy("question=ANALYSE_AT_RISK", has("questionCode", "ANALYSE_AT_RISK"))
        .isNarrowedBy("q=walking night", has("text", "Nobody walks with him"))
        .refuses("group=ALL", "group")
        .refuses(WRONG + "&q=" + "a".repeat(201), "limit", "sort", "q");
  }

  @Test
  void assessments_by_subject() {
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project + "/assessments";
    for (int mark = 1; mark <= 3; mark++) {
      created(AMARA.post(path, ServiceAnswers.marks("CURRENT", mark)));
    }

    list(AMARA, path)
        .isWalkedByCreation()
        .isEmptyWith("subject=" + UUID.randomUUID())
        .refuses(WRONG, "limit", "sort");
    list(AMARA, path + "?subject=CURRENT").isWalkedByCreation();
  }

  @Test
  void what_is_at_risk_by_whether_it_is_decided() {
    var commission = Commission.started();
    var path = "/v1/projects/" + commission.project + "/at-risk";
    for (var what : List.of("A choir", "A garden", "A van")) {
      created(
          AMARA.post(
              path,
              "{\"what\": {\"en\": \"%s\"}, \"madeBy\": \"Orchard Homecare\"}".formatted(what)));
    }
    var one = path + "/" + json(AMARA.get(path)).at("/items/1/id").textValue();
    ok(
        AMARA.put(
            one + "/fate",
            etag(AMARA.get(one)),
            "{\"fate\": \"ACCEPT_LOSS\", \"reason\": \"Another service does it\"}"));

    list(AMARA, path)
        .isWalkedByCreation()
        .isNarrowedBy("decided=true", row -> !row.path("fate").isNull())
        .isNarrowedBy("decided=false", row -> row.path("fate").isNull())
        .refuses("decided=perhaps", "decided")
        .refuses(WRONG, "limit", "sort");
  }

  @Test
  void concerns_by_status_kind_and_outcome_in_no_telling_order() {
    var commission = Commission.started();
    commission.publishable();
    var own = "/v1/projects/" + commission.project;
    ok(
        AMARA.put(
            own + "/market-engagement",
            "{\"open\": true, \"closesOn\": \"%s\", \"introduction\": {\"en\": \"Tell us\"}}"
                .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(20))));
    var outcome = json(AMARA.get(own + "/outcomes")).at("/items/0/id").textValue();
    var market = "/v1/market-engagements/" + commission.project + "/concerns";
    var answered = concern(market, outcome, "OVERSTRETCH");
    concern(market, outcome, "OVERSTRETCH");
    concern(market, outcome, "SHUTS_OUT");
    var at = own + "/concerns/" + answered;
    ok(
        AMARA.put(
            at + "/answer",
            etag(AMARA.get(at)),
            "{\"outcome\": \"KEPT\", \"answer\": \"It is for the large ones only\"}"));

    for (var seen : List.of(list(AMARA, own + "/concerns"), list(Api.as("blake"), market))) {
      seen.isWalked()
          .isNarrowedBy("status=ANSWERED", has("status", "ANSWERED"))
          .isNarrowedBy("status=OPEN", has("status", "OPEN"))
          .isNarrowedBy("kind=SHUTS_OUT", has("kind", "SHUTS_OUT"))
          .isEmptyWith("status=WITHDRAWN")
          .isEmptyWith("outcome=" + UUID.randomUUID())
          .refuses("status=LOST&kind=NONE&outcome=x", "status", "kind", "outcome");
    }
  }

  private static String concern(String market, String outcome, String kind) {
    return created(
        Api.as("olive")
            .post(
                market,
                "{\"outcomeId\": \"%s\", \"kind\": \"%s\", \"text\": \"Too much for the smallest\"}"
                    .formatted(outcome, kind)));
  }

  @Test
  void questions_about_a_tender_by_status_lot_and_question_for_whoever_may_see_them() {
    var path = Commission.started().published() + "/clarifications";
    var olive = Api.as("olive");
    var one = path + "/" + created(olive.post(path, "{\"question\": \"Do nights count?\"}"));
    olive.post(path, "{\"question\": \"Which lot has the hills?\", \"lotId\": \"LOT-1\"}");
    var other = path + "/" + created(olive.post(path, "{\"question\": \"May we use a patent?\"}"));
    var ben = Api.as("ben");
    ok(
        ben.put(
            one + "/answer",
            etag(ben.get(one)),
            "{\"question\": {\"en\": \"Do nights count?\"}, \"answer\": {\"en\": \"They do\"}}"));
    ok(ben.put(other + "/refusal", etag(ben.get(other)), "{\"reason\": \"It would show you\"}"));

    for (var who : List.of(ben, olive)) {
      list(who, path)
          .isWalked()
          .isNarrowedBy("status=OPEN", has("status", "OPEN"))
          .isNarrowedBy("status=ANSWERED", has("status", "ANSWERED"))
          .isNarrowedBy("status=DECLINED", has("status", "DECLINED"))
          .isNarrowedBy("lot=LOT-1", has("lotId", "LOT-1"))
          .isEmptyWith("question=NONE")
          .refuses("status=LOST", "status");
    }
    list(Api.as("wendy"), path).isEmptyWith("status=OPEN").isEmptyWith("lot=LOT-1");
  }

  @Test
  void lessons_by_words_verdict_and_category_in_each_order() {
    lesson("Young people hold jobs", "CONTINUE", "OTHERS_WHO_ENGAGE", "2030-01-02");
    lesson("Neighbours plant an orchard", "STOP", "ENVIRONMENT_AND_ECONOMY", "2030-01-03");
    lesson("Carers go on a walk", "CONTINUE", "OTHERS_WHO_ENGAGE", "2030-01-01");
    var path = "/v1/service-areas/" + org + "/learning";

    list(officer, path)
        .isWalkedByCreation()
        .isSortedBy("capturedAt", row -> row.path("capturedAt").asText())
        .isNarrowedBy("q=planting or walking", row -> !row.toString().contains("jobs"))
        .isNarrowedBy("q=\"orchard homecare\" walks", row -> row.toString().contains("walk"))
        .isNarrowedBy("verdict=STOP", row -> row.toString().contains("STOP"))
        .isNarrowedBy("category=OTHERS_WHO_ENGAGE", row -> row.toString().contains("OTHERS_WHO"))
        .isEmptyWith("q=zeppelin")
        .refuses("verdict=LOST&category=NONE", "verdict", "category")
        .refuses(WRONG + "&q=" + "a".repeat(201), "limit", "sort", "q");
    assertThat(Api.as("nia").get(path + "?q=walk").statusCode()).isEqualTo(404);
  }

  private void lesson(String statement, String verdict, String category, String day) {
    var promise = UUID.randomUUID();
    var lesson =
        """
        {"lineage": "%s", "promiseId": "%s", "verdict": "%s", "statement": {"en": "%s"},
         "category": "%s", "evidence": "payroll"}"""
            .formatted(promise, promise, verdict, statement, category);
    changed(
        """
        insert into lesson (id, learning_id, promise_id, authority_id, service_area, lineage,
          verdict, lesson, contract_id, supplier, captured_at)
        values (uuidv7(), uuidv7(), '%s', '%s', '%s', '%s', '%s', cast('%s' as jsonb), uuidv7(),
          'Orchard Homecare', '%s')"""
            .formatted(promise, org, org, promise, verdict, lesson, day));
  }

  @Test
  void webhooks_and_what_became_of_their_events_by_state() {
    var hook = hook("ACTIVE");
    hook("PAUSED");
    hook("ACTIVE");
    delivery(hook, "DELIVERED");
    delivery(hook, "GIVEN_UP");
    delivery(hook, "DELIVERED");

    list(officer, "/v1/webhooks")
        .isWalkedByCreation()
        .isNarrowedBy("state=PAUSED", has("state", "PAUSED"))
        .isNarrowedBy("state=ACTIVE", has("state", "ACTIVE"))
        .isEmptyWith("state=DISABLED")
        .refuses("state=LOST", "state")
        .refuses(WRONG, "limit", "sort");
    list(officer, "/v1/webhooks/" + hook + "/deliveries")
        .isWalkedByCreation()
        .isNarrowedBy("state=GIVEN_UP", has("state", "GIVEN_UP"))
        .isEmptyWith("state=WAITING")
        .refuses("state=LOST", "state")
        .refuses(WRONG, "limit", "sort");
  }

  private UUID hook(String state) {
    var id = UUID.randomUUID();
    changed(
        """
        insert into webhook (id, version, authority_id, description, url, event_types, state,
          created_at, created_by)
        values (uuidv7(), 0, '%s', '%s', 'https://example.org/hook', '[]', '%s', now(), 'oscar')"""
            .formatted(org, id, state));
    return UUID.fromString(
        json(officer.get("/v1/webhooks?sort=-createdAt")).at("/items/0/id").textValue());
  }

  private void delivery(UUID hook, String state) {
    var event = UUID.randomUUID();
    changed(
        """
        insert into webhook_event (id, authority_id, type, occurred_at, headers, payload, received_at)
        values ('%s', '%s', 'org.socialvalue.test.v1', now(), '{}', '', now())"""
            .formatted(event, org));
    changed(
        """
        insert into webhook_delivery (id, webhook_id, event_id, test, state, created_at,
          next_attempt_at, tries, attempts, settled_at)
        values (uuidv7(), '%s', '%s', false, '%s', now(), now(), 1, 1, now())"""
            .formatted(hook, event, state));
  }

  @Test
  void parked_events_by_consumer_topic_and_type() {
    var topic = "topic-" + UUID.randomUUID();
    parked(topic, "one", "org.socialvalue.a.v1", 1);
    parked(topic, "one", "org.socialvalue.b.v1", 2);
    parked(topic, "other", "org.socialvalue.a.v1", 3);
    var operator = Api.as("opal", "operations", "operator");

    list(operator, "/v1/dead-letters?topic=" + topic)
        .isWalkedByCreation()
        .isNarrowedBy("consumer=one", has("consumer", "one"))
        .isNarrowedBy("type=org.socialvalue.b.v1", has("key", "key-2"))
        .refuses(WRONG, "limit", "sort");
    list(operator, "/v1/dead-letters").isEmptyWith("topic=" + UUID.randomUUID());
  }

  private void parked(String topic, String consumer, String type, int offset) {
    changed(
        """
        insert into dead_letter (id, consumer, topic, partition, "offset", key, headers, type,
          payload, error)
        values (uuidv7(), '%s', '%s', 0, %d, 'key-%d', '{"ce_type": "%s"}', '%s', '', 'wrong')"""
            .formatted(consumer, topic, offset, offset, type, type));
  }

  private void changed(String sql) {
    QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery(sql).executeUpdate());
  }

  private static Predicate<JsonNode> has(String field, String value) {
    return row -> row.path(field).asText().equals(value);
  }

  private static ListUnderTest list(Api who, String path) {
    return new ListUnderTest(
        path,
        asked -> {
          var answer = who.get(asked);
          return new Got(answer.statusCode(), answer.header("Link"), json(answer));
        });
  }
}
