package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.local.Service.EVALUATION;
import static org.socialvalue.local.Service.MONITORING;
import static org.socialvalue.local.Service.TENDER;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.local.Service;
import org.socialvalue.local.Stack;
import org.socialvalue.local.StackConfig;
import org.socialvalue.local.demo.Analysing;
import org.socialvalue.local.demo.Awarding;
import org.socialvalue.local.demo.Bidding;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Composing;
import org.socialvalue.local.demo.Heard;
import org.socialvalue.local.demo.Narrator;
import org.socialvalue.local.demo.Planning;
import org.socialvalue.local.demo.Scoring;
import org.socialvalue.local.infra.Folders;
import org.socialvalue.local.infra.Topics;

/**
 * What docs/guides/restore.md says, done: the three databases go back to one moment, the topics are
 * made of their outboxes again, and the services go on as if nothing had come behind it.
 */
class RestoringIT {

  private static final List<String> DATABASES = List.of("tender", "evaluation", "monitoring");

  private final Path folder = Folders.temporary("restoring");
  private final Stack stack = Stack.start(StackConfig.forTests(Path.of("..")));
  private final Cast cast = new Cast(stack.addresses());
  private final Narrator quiet =
      new Narrator(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

  @AfterEach
  void leaveNothing() {
    stack.close();
    Folders.delete(folder);
  }

  @Test
  void three_databases_come_back_to_one_moment_and_the_services_go_on_from_there()
      throws Exception {
    var backup = PointInTime.of(stack, folder);
    var commission = Commission.homecare();
    var awarding = new Awarding(cast, quiet);

    // Given a competition that is ranked, and an award that is told and that nobody has heard of
    var tender = publish(commission);
    var bids = new Bidding(cast, quiet).tell(tender);
    var ranking = new Scoring(cast, quiet).tell(commission, tender.tender(), bids);
    stack.stop(MONITORING);
    awarding.award(tender.tender(), ranking, "LOT-1");
    await().atMost(Duration.ofSeconds(60)).until(() -> waiting(backup) == 0);
    await().atMost(Duration.ofSeconds(60)).until(() -> awardsAreHeardByTender(backup));
    var before = whatIsKnownOf(tender.tender());
    var releases = register(0);

    // When a moment passes, and behind it that award is heard, another made, a tender published
    var moment = backup.now();
    stack.start(MONITORING);
    awarding.awaitContract("olive", tender.tender(), "LOT-1");
    awarding.award(tender.tender(), ranking, "LOT-2");
    awarding.awaitContract("olive", tender.tender(), "LOT-2");
    var lost = publish(commission);
    new Bidding(cast, quiet).awaitCompetition(cast.as("olive"), lost.tender());
    await().atMost(Duration.ofSeconds(60)).until(() -> register(0).size() > releases.size());
    var polled = numberOfLastRelease(backup);

    // And everything goes back to that moment
    for (var service : Service.values()) {
      stack.stop(service);
    }
    backup.restore(moment);
    emptyTheTopics();
    for (var database : DATABASES) {
      backup.change(
          database,
          "update outbox set published_at = null, attempts = 0, last_error = null,"
              + " next_attempt_at = null");
    }
    backup.change("tender", "update register_position set last = last + 1000000");
    for (var service : Service.values()) {
      stack.start(service);
    }

    // Then what was before is whole, and what came behind is gone
    assertThat(whatIsKnownOf(tender.tender())).isEqualTo(before);
    assertThat(register(0)).isEqualTo(releases);
    assertThat(cast.as("ben").get(TENDER, "/v1/tenders/" + lost.tender()).status()).isEqualTo(404);
    assertThat(cast.as("ben").get(EVALUATION, "/v1/competitions/" + lost.tender()).status())
        .isEqualTo(404);

    // And what had been told and not heard is heard again, once, and nothing that wasn't told
    awarding.awaitContract("olive", tender.tender(), "LOT-1");
    await().atMost(Duration.ofSeconds(60)).until(() -> waiting(backup) == 0);
    assertThat(idsInTopics()).containsExactlyInAnyOrderElementsOf(idsInOutboxes(backup));
    assertThat(lotsWithContract(tender.tender())).containsExactly("LOT-1");
    for (var service : Service.values()) {
      assertThat(cast.as("otto").get(service, "/v1/dead-letters").done().body().path("items"))
          .isEmpty();
    }
    for (var chained : List.of(TENDER, EVALUATION)) {
      assertThat(verified(chained, tender.tender())).as("audit in %s", chained).isTrue();
    }

    // And work goes on: the award is made again, another tender is published
    awarding.award(tender.tender(), ranking, "LOT-2");
    awarding.awaitContract("olive", tender.tender(), "LOT-2");
    assertThat(lotsWithContract(tender.tender())).containsExactlyInAnyOrder("LOT-1", "LOT-2");
    var next = publish(commission);
    new Bidding(cast, quiet).awaitCompetition(cast.as("olive"), next.tender());

    // And whoever had read the register beyond that moment misses nothing of what comes
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              var come = new ArrayList<>(register(0));
              come.removeAll(releases);
              assertThat(come).anyMatch(release -> release.contains(next.tender()));
              assertThat(register(polled)).isEqualTo(come);
            });
  }

  private Composing.Published publish(Commission commission) {
    var found = new Analysing(cast, quiet).tell(commission);
    var design = new Planning(cast, quiet).tell(found);
    return new Composing(cast, quiet).tell(commission, design);
  }

  /** What each service says of a tender, with the versions that its callers hold. */
  private Map<String, String> whatIsKnownOf(String tender) {
    var known = new HashMap<String, String>();
    Map.of(
            "/v1/tenders/" + tender, TENDER,
            "/v1/competitions/" + tender, EVALUATION,
            "/v1/competitions/" + tender + "/ranking", EVALUATION)
        .forEach(
            (path, service) -> {
              var answer = cast.as("ben").get(service, path).done();
              known.put(path, answer.etag() + answer.body());
            });
    return known;
  }

  private boolean verified(Service service, String aggregate) {
    return cast.as("ada")
        .get(service, "/v1/audit/" + aggregate + "/verification")
        .done()
        .body()
        .path("whole")
        .asBoolean();
  }

  private List<String> lotsWithContract(String tender) {
    var lots = new ArrayList<String>();
    for (var contract :
        cast.as("olive").get(MONITORING, "/v1/contracts?limit=500").done().body().path("items")) {
      if (contract.findPath("competitionId").asText().equals(tender)) {
        lots.add(contract.at("/lot/id").asText());
      }
    }
    return lots;
  }

  /** The releases behind a number, as whoever polls the register reads them. */
  private List<String> register(long after) {
    var answer =
        cast.as("ben")
            .get(TENDER, "/v1/ocds/releases?limit=500" + (after == 0 ? "" : "&after=" + after))
            .done();
    return answer.body().path("releases").valueStream().map(JsonNode::toString).toList();
  }

  private static long numberOfLastRelease(PointInTime backup) throws SQLException {
    return Long.parseLong(
        backup.ask("tender", "select max(number) from register_release").getFirst());
  }

  private static long waiting(PointInTime backup) throws SQLException {
    long waiting = 0;
    for (var database : DATABASES) {
      waiting +=
          Long.parseLong(
              backup
                  .ask(database, "select count(*) from outbox where published_at is null")
                  .getFirst());
    }
    return waiting;
  }

  private static boolean awardsAreHeardByTender(PointInTime backup) throws SQLException {
    var told =
        backup.ask(
            "evaluation",
            "select event_id from outbox where type = '%s'".formatted(ContractAwarded.TYPE));
    return !told.isEmpty() && backup.ask("tender", "select event_id from inbox").containsAll(told);
  }

  private static List<String> idsInOutboxes(PointInTime backup) throws SQLException {
    var ids = new ArrayList<String>();
    for (var database : DATABASES) {
      ids.addAll(backup.ask(database, "select event_id from outbox"));
    }
    return ids;
  }

  private List<String> idsInTopics() {
    return Heard.all(stack.addresses().bootstrapServers()).all().stream()
        .map(Heard.Event::id)
        .toList();
  }

  /** As {@code kafka-delete-records.sh} does it, to the end of each partition. */
  private void emptyTheTopics() throws Exception {
    try (var admin =
        Admin.create(Map.of("bootstrap.servers", (Object) stack.addresses().bootstrapServers()))) {
      var all = new HashMap<TopicPartition, RecordsToDelete>();
      for (var topic : admin.describeTopics(Topics.ALL).allTopicNames().get().values()) {
        topic
            .partitions()
            .forEach(
                part ->
                    all.put(
                        new TopicPartition(topic.name(), part.partition()),
                        RecordsToDelete.beforeOffset(-1)));
      }
      Objects.requireNonNull(admin.deleteRecords(all).all()).get();
    }
  }
}
