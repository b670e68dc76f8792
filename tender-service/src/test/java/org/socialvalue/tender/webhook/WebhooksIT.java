package org.socialvalue.tender.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.tender.Api.etag;
import static org.socialvalue.tender.Api.json;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.BidScored;
import org.socialvalue.events.KpiOffTrack;
import org.socialvalue.events.ReviewDue;
import org.socialvalue.events.TenderCancelled;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.local.testing.InfraResource;
import org.socialvalue.tender.Api;
import org.socialvalue.tender.Broker;
import org.socialvalue.tender.Commission;

@QuarkusTest
@WithTestResource(
    value = InfraResource.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "database", value = "tender"))
class WebhooksIT {

  private static final Duration A_DAY = Duration.ofHours(24);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @Inject AgroalDataSource database;
  @Inject DeliverySteps steps;
  @Inject TidyingWebhooks tidying;
  @Inject Later later;

  private Receiver receiver;
  private Council council;

  @BeforeEach
  void begin() throws Exception {
    receiver = new Receiver();
    council = new Council(broker);
  }

  @AfterEach
  void end() {
    receiver.close();
  }

  @Test
  void aCouncilIsToldItsEventsAsTheyAreAndNobodyElses() throws Exception {
    // Given a webhook for reviews, and another council's
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    var others = new Council(broker);
    try (var elsewhere = new Receiver()) {
      others.hook(elsewhere.url(), ReviewDue.TYPE, KpiOffTrack.TYPE);

      // When things happen at both, one of them told twice
      var own = council.reviewIsDue();
      council.tell(own, ReviewDue.TYPE, "review-due.v1");
      council.kpiIsOffTrack();
      var theirs = others.reviewIsDue();

      // Then each is told its own, of what it asked for, once, byte for byte
      assertThat(elsewhere.awaitGot(1).getFirst().id()).isEqualTo(theirs.toString());
      var got = receiver.awaitGot(1).getFirst();
      assertThat(got.id()).isEqualTo(own.toString());
      var sample = Broker.sample("review-due.v1");
      sample.withObject("/authority").put("id", council.org);
      assertThat(got.body()).isEqualTo(sample.toString());
      assertThat(got.header("ce-type")).isEqualTo(ReviewDue.TYPE);
      assertThat(got.header("ce-id")).isEqualTo(own.toString());
      assertThat(got.header("content-type")).isEqualTo("application/json");
      assertThat(got.isSignedBy(hook.secret())).isTrue();
      assertThat(Long.parseLong(got.header("webhook-timestamp")))
          .isCloseTo(Instant.now().getEpochSecond(), org.assertj.core.data.Offset.offset(120L));
      var told = council.awaitAttempts(hook, 1);
      assertThat(told.path("state").textValue()).isEqualTo("DELIVERED");
      assertThat(told.at("/attempts/0/status").intValue()).isEqualTo(204);
      // what came after has been worked: no more came of the one that was told twice
      council.reviewIsDue();
      receiver.awaitGot(2);
      assertThat(council.deliveries(hook)).hasSize(2);
      assertThat(receiver.got()).hasSize(2);
    }
  }

  @Test
  void whatNamesNoAuthorityIsThatOfItsTender() throws Exception {
    // Given the demo council's webhook
    var ben = Api.as("ben");
    var created =
        ben.post(
            "/v1/webhooks",
            Council.asked(
                receiver.url(), TenderPublished.TYPE, BidScored.TYPE, TenderCancelled.TYPE));
    assertThat(created.statusCode()).isEqualTo(201);
    var path = "/v1/webhooks/" + json(created).at("/webhook/id").textValue();

    // When a tender goes out through the service's own outbox, and a bid is scored
    var tender = Commission.started().published();
    var id = tender.substring(tender.lastIndexOf('/') + 1);
    await().atMost(Duration.ofSeconds(40)).until(() -> got(TenderPublished.TYPE, id));
    scored(id);
    scored(UUID.randomUUID().toString());

    // Then both are told, and not that of a tender which nobody here knows
    await().atMost(Duration.ofSeconds(40)).until(() -> got(BidScored.TYPE, id));
    var cancel = "{\"reason\": \"Anew\", \"note\": {\"en\": \"We begin again\"}}";
    Commission.ok(ben.post(tender + "/cancellation", etag(ben.get(tender)), cancel));
    await().atMost(Duration.ofSeconds(40)).until(() -> got(TenderCancelled.TYPE, id));
    assertThat(receiver.got().stream().filter(g -> g.header("ce-type").equals(BidScored.TYPE)))
        .hasSize(1);
    assertThat(ben.delete(path, etag(ben.get(path))).statusCode()).isEqualTo(204);
  }

  @Test
  void whatFailsIsTriedAgainUnderTheSameId() throws Exception {
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    receiver.answers(500);
    council.reviewIsDue();
    var failed = council.awaitAttempts(hook, 1);
    assertThat(failed.path("state").textValue()).isEqualTo("WAITING");
    assertThat(Instant.parse(failed.path("nextAttemptAt").textValue()))
        .isBefore(Instant.parse(failed.at("/attempts/0/at").textValue()).plusSeconds(30));
    assertThat(council.read(hook).path("failingSince").isNull()).isFalse();

    receiver.answers(200);
    later.by(Duration.ofSeconds(30), hook);

    var told = council.awaitAttempts(hook, 2);
    assertThat(told.path("state").textValue()).isEqualTo("DELIVERED");
    assertThat(told.path("attempts").findValuesAsText("status")).containsExactly("500", "200");
    assertThat(told.path("attempts").findValuesAsText("outcome"))
        .containsExactly("REFUSED", "DELIVERED");
    assertThat(receiver.got().stream().map(Receiver.Got::id).distinct()).hasSize(1);
    assertThat(council.read(hook).path("failingSince").isNull()).isTrue();
  }

  @Test
  void oneThatNothingGetsThroughToIsDisabledWithTheReason() throws Exception {
    // Given a target that fails for a day, twice over
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    receiver.answers(503);
    council.reviewIsDue();
    council.reviewIsDue();
    givenUp(hook);
    assertThat(council.read(hook).path("state").textValue()).isEqualTo("ACTIVE");

    // When it still fails days later
    later.by(Duration.ofDays(5), hook);
    council.reviewIsDue();
    await().until(() -> council.read(hook).path("state").textValue().equals("DISABLED"));

    // Then its owner reads why, what comes then waits, and is told once it is resumed
    assertThat(council.read(hook).path("disabledBecause").textValue())
        .contains("Nothing has got through since")
        .contains("answered 503");
    int before = receiver.got().size();
    council.reviewIsDue();
    await().until(() -> council.deliveries(hook).size() == 4);
    receiver.answers(200);
    assertThat(council.act(hook, "/resumption").statusCode()).isEqualTo(200);
    assertThat(receiver.awaitGot(before + 2)).hasSize(before + 2);
    assertThat(council.read(hook).path("state").textValue()).isEqualTo("ACTIVE");
    assertThat(council.read(hook).path("disabledBecause").isNull()).isTrue();
  }

  @Test
  void oneThatIsGoneIsDisabledAtOnce() throws Exception {
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    receiver.answers(410);
    council.reviewIsDue();
    await().until(() -> council.read(hook).path("state").textValue().equals("DISABLED"));
    assertThat(council.read(hook).path("disabledBecause").textValue()).contains("410 Gone");
    assertThat(receiver.got()).hasSize(1);
    var trail = Api.as("aude", council.org, "auditor").get(audit(hook));
    assertThat(trail.asString()).contains("webhook disabled");
  }

  @Test
  void aSecretIsShownOnceAndRotatedWithAnOverlap() throws Exception {
    // Given
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    assertThat(council.officer.get(hook.path()).asString()).doesNotContain(hook.secret());

    // When it is rotated
    var rotated = council.act(hook, "/secret-rotation");
    var other = json(rotated).path("secret").textValue();

    // Then deliveries are signed by both, until the overlap is over
    council.reviewIsDue();
    var both = receiver.awaitGot(1).getFirst();
    assertThat(both.signatures()).hasSize(2);
    assertThat(both.isSignedBy(hook.secret())).isTrue();
    assertThat(both.isSignedBy(other)).isTrue();
    later.by(A_DAY.plusMinutes(1), hook);
    council.reviewIsDue();
    var one = receiver.awaitGot(2).get(1);
    assertThat(one.signatures()).hasSize(1);
    assertThat(one.isSignedBy(hook.secret())).isFalse();
    assertThat(one.isSignedBy(other)).isTrue();
    // and the database holds neither in plain
    assertThat(inDatabase(hook.secret())).isFalse();
    assertThat(inDatabase(other)).isFalse();
  }

  @Test
  void whoRepeatsTheCreationGetsTheSameWebhookWithoutItsSecret() {
    var asked = Council.asked(receiver.url(), ReviewDue.TYPE);
    var key = UUID.randomUUID().toString();
    var first = council.officer.postOnce("/v1/webhooks", key, asked);
    var again = council.officer.postOnce("/v1/webhooks", key, asked);
    assertThat(json(first).path("secret").textValue()).startsWith("whsec_");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(json(again).at("/webhook/id")).isEqualTo(json(first).at("/webhook/id"));
    assertThat(json(again).path("secret").isNull()).isTrue();
    assertThat(json(council.officer.get("/v1/webhooks")).path("items")).hasSize(1);
  }

  @Test
  void whatHappensWhileItIsPausedIsToldAfterwards() throws Exception {
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    assertThat(council.act(hook, "/pause").statusCode()).isEqualTo(200);
    assertThat(council.act(hook, "/pause").statusCode()).isEqualTo(409);
    council.reviewIsDue();
    await().until(() -> council.deliveries(hook).size() == 1);

    // a test goes out all the same, and nothing else
    var test = council.officer.post(hook.path() + "/test-deliveries", "");
    assertThat(test.statusCode()).isEqualTo(201);
    assertThat(receiver.awaitGot(1).getFirst().header("ce-type"))
        .isEqualTo("org.socialvalue.tender.webhook-test.v1");
    assertThat(receiver.got().getFirst().isSignedBy(hook.secret())).isTrue();
    assertThat(receiver.got().getFirst().header("ce-id")).isEqualTo(receiver.got().getFirst().id());
    var where = test.header("Location").replaceFirst("^https?://[^/]+", "");
    await()
        .until(() -> json(council.officer.get(where)).path("state").asText().equals("DELIVERED"));

    assertThat(council.act(hook, "/resumption").statusCode()).isEqualTo(200);
    assertThat(receiver.awaitGot(2).get(1).header("ce-type")).isEqualTo(ReviewDue.TYPE);
    assertThat(council.act(hook, "/resumption").statusCode()).isEqualTo(409);
  }

  @Test
  void aTestThatFailsIsNotTriedAgainAndTellsWhy() {
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    receiver.answers(302);
    council.officer.post(hook.path() + "/test-deliveries", "");
    var told = council.awaitAttempts(hook, 1);
    assertThat(told.path("state").textValue()).isEqualTo("GIVEN_UP");
    assertThat(told.at("/attempts/0/reason").textValue()).isEqualTo("answered 302");
    assertThat(council.read(hook).path("failingSince").isNull()).isTrue();
  }

  @Test
  void oneDeliveryAndAllSinceAMomentCanBeReplayed() throws Exception {
    // Given one that was delivered, and another webhook that asks for the same from now on
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    var event = council.reviewIsDue();
    receiver.awaitGot(1);
    var delivery = council.awaitAttempts(hook, 1).path("id").textValue();

    // When it is replayed
    var replayed = council.officer.post(hook.path() + "/deliveries/" + delivery + "/replay", "");

    // Then it comes again under its own id, and its attempts count on
    assertThat(json(replayed).path("state").textValue()).isEqualTo("WAITING");
    assertThat(receiver.awaitGot(2).get(1).id()).isEqualTo(event.toString());
    var told = council.awaitAttempts(hook, 2);
    assertThat(told.path("attempts").findValuesAsText("number")).containsExactly("1", "2");

    // and everything since a moment comes to one that was not there then
    try (var newcomer = new Receiver()) {
      var late = council.hook(newcomer.url(), ReviewDue.TYPE, KpiOffTrack.TYPE);
      var since = "{\"since\": \"2028-10-12T14:30:00Z\"}"; // when the samples happened
      var all = council.officer.post(late.path() + "/replay", since);
      assertThat(json(all).path("deliveries").intValue()).isEqualTo(1);
      assertThat(newcomer.awaitGot(1).getFirst().id()).isEqualTo(event.toString());
      var none = council.officer.post(late.path() + "/replay", since.replace(":00Z", ":01Z"));
      assertThat(json(none).path("deliveries").intValue()).isZero();
    }
  }

  @Test
  void everyFaultIsToldAtOnceAndNoTargetInsideIsTaken() {
    var answer =
        council.officer.post(
            "/v1/webhooks",
            Council.asked(
                "https://user:pw@10.0.0.1/#x", ReviewDue.TYPE, "nonsense", ReviewDue.TYPE));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("faults").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/eventTypes/1", "/eventTypes/2", "/url", "/url");
    for (var inside :
        List.of(
            "https://10.0.0.1/",
            "https://169.254.169.254/latest/meta-data",
            "https://[::1]/",
            "https://[fd00:ec2::254]/",
            "https://0.0.0.0/")) {
      var refused = council.officer.post("/v1/webhooks", Council.asked(inside, ReviewDue.TYPE));
      assertThat(refused.statusCode()).as(inside).isEqualTo(400);
      assertThat(refused.asString()).contains("not public").doesNotContain("10.0.0.1");
    }
    // nor by a change
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    var changed =
        council.officer.put(
            hook.path(),
            etag(council.officer.get(hook.path())),
            Council.asked("https://10.0.0.1/", ReviewDue.TYPE));
    assertThat(changed.statusCode()).isEqualTo(400);
  }

  @Test
  void anotherCouncilFindsNothingAndOtherRolesMayNot() throws Exception {
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    council.reviewIsDue();
    var delivery = council.awaitAttempts(hook, 1).path("id").textValue();
    var asked = Council.asked(receiver.url(), ReviewDue.TYPE);
    var since = "{\"since\": \"2026-01-01T00:00:00Z\"}";
    var path = hook.path();

    var others = new Council(broker).officer;
    for (int status :
        new int[] {
          others.get(path).statusCode(),
          others.put(path, "\"0\"", asked).statusCode(),
          others.delete(path, "\"0\"").statusCode(),
          others.post(path + "/pause", "\"0\"", "").statusCode(),
          others.post(path + "/resumption", "\"0\"", "").statusCode(),
          others.post(path + "/secret-rotation", "\"0\"", "").statusCode(),
          others.post(path + "/test-deliveries", "").statusCode(),
          others.get(path + "/deliveries").statusCode(),
          others.get(path + "/deliveries/" + delivery).statusCode(),
          others.post(path + "/deliveries/" + delivery + "/replay", "").statusCode(),
          others.post(path + "/replay", since).statusCode()
        }) {
      assertThat(status).isEqualTo(404);
    }
    assertThat(json(others.get("/v1/webhooks")).path("items")).isEmpty();

    for (var role : List.of("commissioner", "provider", "contributor", "member", "operator")) {
      var no = Api.as("rosa", council.org, role);
      for (int status :
          new int[] {
            no.get("/v1/webhooks").statusCode(),
            no.post("/v1/webhooks", asked).statusCode(),
            no.get(path).statusCode(),
            no.put(path, "\"0\"", asked).statusCode(),
            no.delete(path, "\"0\"").statusCode(),
            no.post(path + "/pause", "\"0\"", "").statusCode(),
            no.post(path + "/resumption", "\"0\"", "").statusCode(),
            no.post(path + "/secret-rotation", "\"0\"", "").statusCode(),
            no.post(path + "/test-deliveries", "").statusCode(),
            no.get(path + "/deliveries").statusCode(),
            no.get(path + "/deliveries/" + delivery).statusCode(),
            no.post(path + "/deliveries/" + delivery + "/replay", "").statusCode(),
            no.post(path + "/replay", since).statusCode()
          }) {
        assertThat(status).as(role).isEqualTo(403);
      }
    }
    var auditor = Api.as("aude", council.org, "auditor");
    assertThat(auditor.get(path).statusCode()).isEqualTo(200);
    assertThat(auditor.get(path + "/deliveries").statusCode()).isEqualTo(200);
    assertThat(auditor.post("/v1/webhooks", asked).statusCode()).isEqualTo(403);
    assertThat(auditor.post(path + "/secret-rotation", "\"0\"", "").statusCode()).isEqualTo(403);
  }

  @Test
  void aChangeIsHeldToTheVersionThatWasRead() {
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    var officer = council.officer;
    var read = etag(officer.get(hook.path()));
    var other = Council.asked(receiver.url(), KpiOffTrack.TYPE);
    assertThat(officer.put(hook.path(), other).statusCode()).isEqualTo(428);
    var changed = officer.put(hook.path(), read, other);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(json(changed).at("/eventTypes/0").textValue()).isEqualTo(KpiOffTrack.TYPE);
    assertThat(officer.put(hook.path(), read, other).statusCode()).isEqualTo(412);
    assertThat(officer.post(hook.path() + "/pause", read, "").statusCode()).isEqualTo(412);
    assertThat(officer.post(hook.path() + "/secret-rotation", read, "").statusCode())
        .isEqualTo(412);
    assertThat(officer.delete(hook.path(), read).statusCode()).isEqualTo(412);
    assertThat(officer.delete(hook.path(), etag(officer.get(hook.path()))).statusCode())
        .isEqualTo(204);
    assertThat(officer.get(hook.path()).statusCode()).isEqualTo(404);
  }

  @Test
  void manySendersAtOnceNeverTakeTheSame() throws Exception {
    // Given much that is due only at a time when the service's own relay doesn't look
    var future = Instant.parse("2090-01-01T00:00:00Z");
    var hooks = new ArrayList<Council.Hook>();
    for (int i = 0; i < 6; i++) {
      hooks.add(council.hook(receiver.url(), ReviewDue.TYPE));
      assertThat(council.act(hooks.get(i), "/pause").statusCode()).isEqualTo(200);
    }
    for (int i = 0; i < 4; i++) {
      council.reviewIsDue();
    }
    for (var hook : hooks) {
      await().until(() -> council.deliveries(hook).size() == 4);
    }
    execute(
        "update webhook_delivery set next_attempt_at = '2089-01-01' where webhook_id in"
            + " (select id from webhook where authority_id = '"
            + council.org
            + "')");
    execute("update webhook set state = 'ACTIVE' where authority_id = '" + council.org + "'");

    // When eight take at once, again and again
    var taken = new ArrayList<Shipment>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (int round = 0; round < 3; round++) {
        List<Callable<List<Shipment>>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          calls.add(() -> steps.take(future, 5));
        }
        for (var call : threads.invokeAll(calls)) {
          taken.addAll(call.get());
        }
      }
    }

    // Then nothing is taken twice, and what one of them settles no other settles
    var own = taken.stream().filter(s -> isOf(hooks, s)).toList();
    assertThat(own).isNotEmpty();
    assertThat(own.stream().map(Shipment::delivery)).doesNotHaveDuplicates();
    var first = own.getFirst();
    var thief =
        new Shipment(
            first.delivery(),
            first.webhook(),
            UUID.randomUUID(),
            first.at(),
            first.url(),
            first.event(),
            first.attributes(),
            first.body(),
            first.secrets());
    steps.settle(thief, Answer.of(200, null), Duration.ZERO, future);
    assertThat(attemptsOf(first)).isZero();
    steps.settle(first, Answer.of(200, null), Duration.ZERO, future);
    assertThat(attemptsOf(first)).isEqualTo(1);
    // and what was taken and never settled is due again once its lease has ended
    var again = steps.take(future.plus(Duration.ofMinutes(5)), 100);
    assertThat(again.stream().map(Shipment::delivery))
        .containsAnyElementsOf(own.stream().map(Shipment::delivery).skip(1).toList())
        .doesNotContain(first.delivery());
    execute("delete from webhook where authority_id = '" + council.org + "'");
  }

  @Test
  void whatWasKeptForLongEnoughGoes() throws Exception {
    var hook = council.hook(receiver.url(), ReviewDue.TYPE);
    council.reviewIsDue();
    council.awaitAttempts(hook, 1);
    execute(
        "update webhook_delivery set created_at = '2001-01-01' where webhook_id = '"
            + hook.path().substring("/v1/webhooks/".length())
            + "'");
    execute(
        "update webhook_event set received_at = '2001-01-01' where authority_id = '"
            + council.org
            + "'");

    tidying.tidy(Instant.parse("2001-01-20T00:00:00Z"));
    assertThat(council.deliveries(hook)).hasSize(1);
    tidying.tidy(Instant.parse("2001-02-20T00:00:00Z"));
    assertThat(council.deliveries(hook)).isEmpty();
    assertThat(
            count("select count(*) from webhook_event where authority_id = '" + council.org + "'"))
        .isZero();
  }

  /** A day of tries, all of them in vain. */
  private void givenUp(Council.Hook hook) throws Exception {
    await().until(() -> council.deliveries(hook).size() == 2);
    for (int tries = 1; tries <= 8; tries++) {
      int made = tries;
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  council
                      .deliveries(hook)
                      .valueStream()
                      .allMatch(one -> one.path("attempts").size() == made));
      later.by(tries == 8 ? Duration.ZERO : RetryPlan.PAUSES.get(tries - 1), hook);
    }
    assertThat(council.deliveries(hook).findValuesAsText("state"))
        .containsExactly("GIVEN_UP", "GIVEN_UP");
  }

  private void scored(String tender) throws Exception {
    var payload = Broker.sample("bid-scored.v1");
    payload.put("competitionId", tender);
    new Broker(broker)
        .send(
            "evaluation.events.v1",
            BidScored.TYPE,
            UUID.randomUUID(),
            UUID.randomUUID().toString(),
            payload);
  }

  private boolean got(String type, String tender) {
    return receiver.got().stream()
        .anyMatch(one -> one.header("ce-type").equals(type) && one.body().contains(tender));
  }

  private static boolean isOf(List<Council.Hook> hooks, Shipment shipment) {
    return hooks.stream().anyMatch(hook -> hook.path().endsWith(shipment.webhook().toString()));
  }

  private static String audit(Council.Hook hook) {
    return hook.path().replace("/webhooks/", "/audit/");
  }

  private long attemptsOf(Shipment shipment) throws Exception {
    return count(
        "select count(*) from webhook_attempt where delivery_id = '" + shipment.delivery() + "'");
  }

  private boolean inDatabase(String secret) throws Exception {
    var bare = secret.substring("whsec_".length());
    return count(
            "select (select count(*) from idempotency_key where body like '%"
                + bare
                + "%')"
                + " + (select count(*) from webhook_secret where position(decode('"
                + bare
                + "', 'base64') in sealed) > 0)"
                + " + (select count(*) from audit_entry where state_after like '%"
                + bare
                + "%')")
        > 0;
  }

  private long count(String sql) throws Exception {
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
