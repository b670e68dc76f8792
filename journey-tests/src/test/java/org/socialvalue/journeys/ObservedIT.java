package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.local.Service.TENDER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.Service;
import org.socialvalue.local.demo.Script;
import org.socialvalue.local.testing.Scrape;

/** What the running services tell of themselves, held against who asks for it. */
class ObservedIT {

  private static final Path COMPONENT = Path.of("../k8s/components/observability");
  private static final Pattern AN_ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|\\b(?=[0-9a-f]*\\d)[0-9a-f]{24,}\\b");

  /** What Prometheus itself puts to each sample. */
  private static final Set<String> OF_PROMETHEUS = Set.of("namespace", "pod", "instance");

  @BeforeAll
  static void tellTheStory() {
    Story.ofTheDemo();
  }

  @Test
  void whatever_an_alert_or_a_dashboard_asks_for_is_told() throws IOException {
    var told = told();
    var asked = expressions().flatMap(one -> Promql.asked(one).stream()).distinct().toList();
    assertThat(asked).hasSizeGreaterThan(25);
    for (var one : asked) {
      var samples = told.stream().filter(it -> it.name().equals(one.metric())).toList();
      assertThat(samples).as("samples of %s", one.metric()).isNotEmpty();
      var labels = samples.getFirst().labels().keySet();
      assertThat(one.labels().stream().filter(label -> !OF_PROMETHEUS.contains(label)))
          .as("labels of %s that are asked for", one.metric())
          .isSubsetOf(labels);
    }
  }

  @Test
  void the_story_has_moved_them() {
    var tender = scrape(TENDER);
    var evaluation = scrape(Service.EVALUATION);
    assertThat(
            tender.value(
                "outbox_sent_events_total", "type", "org.socialvalue.tender.tender-published.v1"))
        .isPositive();
    assertThat(evaluation.value("bids_submitted_total")).isGreaterThanOrEqualTo(3);
    assertThat(evaluation.value("openings_total", "outcome", "SEALED")).isPositive();
    assertThat(evaluation.value("openings_total", "outcome", "OPENED")).isPositive();
    assertThat(scrape(Service.MONITORING).value("kpis_off_track")).isPositive();
    for (var service : Service.values()) {
      assertThat(scrape(service).value("inbox_event_seconds_count")).as("%s", service).isPositive();
    }
  }

  @Test
  void no_label_names_a_person_an_organisation_or_a_single_thing() throws IOException {
    var people = new ArrayList<String>();
    realm()
        .path("users")
        .forEach(
            user ->
                Stream.of("username", "email", "lastName")
                    .map(field -> user.path(field).asText())
                    .filter(text -> text.length() > 3)
                    .forEach(people::add));
    assertThat(people).hasSizeGreaterThan(10);
    var values =
        told().stream().flatMap(sample -> sample.labels().values().stream()).distinct().toList();

    assertThat(values)
        .allSatisfy(
            value -> {
              assertThat(AN_ID.matcher(value).find()).as(value).isFalse();
              assertThat(Arrays.asList(value.split("[^A-Za-z@.-]+")))
                  .doesNotContainAnyElementsOf(people);
              assertThat(value).doesNotContainIgnoringCase("orchard", "wealdshire");
            });
  }

  @Test
  void what_waits_while_the_broker_is_away_is_told_and_gone_when_it_is_back() {
    var stack = Running.stack();
    var cast = Story.ofTheDemo().cast();
    var tender = HalfWay.of(cast, "Cancelled", Duration.ofMinutes(10)).tender();
    stack.stopKafka();
    try {
      cast.as("ben")
          .act(
              TENDER,
              "/v1/tenders/" + tender,
              "/cancellation",
              Script.parsed("{\"reason\": \"Anew\", \"note\": {\"en\": \"We begin again\"}}"))
          .done();
      awaited(now -> now.value("outbox_waiting_events") > 0);
      awaited(now -> now.value("outbox_oldest_waiting_seconds") > 6);
      assertThat(scrape(TENDER).value("outbox_held_back_events")).isZero();
    } finally {
      stack.startKafka();
    }
    awaited(now -> now.value("outbox_waiting_events") == 0);
    assertThat(scrape(TENDER).value("outbox_oldest_waiting_seconds")).isZero();
  }

  private static void awaited(Predicate<Scrape> holds) {
    await().atMost(Duration.ofSeconds(90)).until(() -> holds.test(scrape(TENDER)));
  }

  /** Of all three together, as one Prometheus has it. */
  private static List<Scrape.Sample> told() {
    return Arrays.stream(Service.values())
        .flatMap(service -> scrape(service).samples().stream())
        .toList();
  }

  private static Scrape scrape(Service service) {
    return Scrape.of(Running.stack().addresses().of(service));
  }

  private static Stream<String> expressions() throws IOException {
    var rules = new YAMLMapper().readTree(COMPONENT.resolve("rules.yaml").toFile());
    try (var boards = Files.list(COMPONENT.resolve("dashboards"))) {
      var all = new ArrayList<>(rules.findValuesAsText("expr"));
      boards.forEach(board -> all.addAll(read(board).findValuesAsText("expr")));
      return all.stream();
    }
  }

  private static JsonNode realm() {
    return read(Path.of("../deploy/keycloak/local-realm.json"));
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
