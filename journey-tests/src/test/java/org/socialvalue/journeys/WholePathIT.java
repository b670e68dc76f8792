package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socialvalue.local.Service.MONITORING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.BidScored;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.KpiOffTrack;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.ReviewDue;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Demo;
import org.socialvalue.local.demo.Heard;

/** The demo is told once; what it left behind is then looked at from outside. */
class WholePathIT {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static Cast cast;
  private static String contract;
  private static String story;

  @BeforeAll
  static void tellTheStory() {
    var told = Story.ofTheDemo();
    cast = told.cast();
    contract = told.contract();
    story = told.told();
  }

  @Test
  void the_story_names_each_rule_that_refused_something() {
    assertThat(story)
        .contains(
            "RELEVANT_AREA",
            "NO_MONEY_GOALS",
            "WEIGHTS_SUM",
            "OPEN_QUESTION_ASKS",
            "COMPLETE_ANSWERS",
            "SEALED",
            "INDEPENDENT_SCORES",
            "MODERATE_SPREAD",
            "AGREED_BY_BOTH",
            "ATTRIBUTION_ASKED",
            "STILL_RELEVANT");
  }

  @Test
  void the_ranking_is_that_of_the_worked_evaluation() {
    // 30 x 1,090,000 / 1,150,000 + 60 x (0.6 x 14/15 + 0.4 x 4/5) + 10 x 13/15, and so on
    assertThat(story).contains("89.90", "79.47");
  }

  @Test
  void the_status_of_each_kpi_is_derived_from_what_was_reported() {
    var status =
        cast.as("cora").get(MONITORING, "/v1/contracts/" + contract + "/status").done().body();
    assertThat(status.at("/required/0/status").asText()).isEqualTo("OFF_TRACK");
    assertThat(status.at("/required/0/net").decimalValue()).isEqualByComparingTo("0.5");
    assertThat(status.at("/unscored/0/due").decimalValue()).isEqualByComparingTo("2");
    assertThat(status.at("/unscored/0/status").asText()).isIn("ON_TRACK", "MET");
  }

  @Test
  void each_event_of_the_path_went_out_once_and_keeps_its_schema() {
    var heard = Heard.all(Running.stack().addresses().bootstrapServers());
    assertThat(heard.about(KpiOffTrack.TYPE, contract)).hasSize(1);
    assertThat(heard.about(ReviewDue.TYPE, contract)).hasSize(1);
    assertThat(heard.about(LearningCaptured.TYPE, contract)).hasSize(1);
    var awarded =
        heard.of(ContractAwarded.TYPE).stream()
            .filter(e -> e.payload().at("/supplier/id").asText().equals("orchard-homecare"))
            .toList();
    assertThat(awarded).isNotEmpty();
    var tender = awarded.getLast().payload().path("competitionId").asText();
    assertThat(heard.about(TenderPublished.TYPE, tender)).hasSize(1);
    // Two bids for the first lot and three for the second.
    assertThat(heard.about(BidScored.TYPE, tender)).hasSize(5);
    for (var event : heard.all()) {
      assertThat(Schemas.faultsOf(event)).as(event.type()).isEmpty();
    }
  }

  @Test
  void events_of_one_aggregate_stand_in_the_order_of_their_versions() {
    var latest = new HashMap<String, Long>();
    for (var event : Heard.all(Running.stack().addresses().bootstrapServers()).all()) {
      // Events of one act share a version.
      assertThat(event.version()).isGreaterThanOrEqualTo(latest.getOrDefault(event.key(), 0L));
      latest.put(event.key(), event.version());
    }
  }

  @Test
  void the_public_register_tells_the_whole_path_and_nothing_that_is_not_public() {
    // Given a rating, given another value for a reason that is the two sides' own
    cast.as("cora")
        .post(
            MONITORING,
            "/v1/contracts/" + contract + "/ratings",
            MAPPER.createObjectNode().put("rating", "OTHER").put("reason", "PLANTED by Cora"))
        .done();
    var heard = Heard.all(Running.stack().addresses().bootstrapServers());
    var awards =
        heard.of(ContractAwarded.TYPE).stream()
            .map(Heard.Event::payload)
            .filter(award -> award.toString().contains(tenderOf(contract)))
            .toList();
    var ocid = "ocds-xxxxxx-" + tenderOf(contract);
    var register = new PublicRegister(Running.stack().addresses().tender());

    // When all of it has come in
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(register.releases(ocid))
                    .extracting(release -> release.at("/tag/0").asText())
                    .contains("tender", "award", "awardUpdate", "contract", "implementation"));

    // Then every release and what is compiled is valid, and one outcome is found in each section
    var releases = register.releases(ocid);
    var compiled = register.compiled(ocid);
    for (var release : releases) {
      assertThat(PublicRegister.faults(release)).as(release.toString()).isEmpty();
    }
    assertThat(PublicRegister.faults(compiled)).as(compiled.toString()).isEmpty();
    assertThat(awards).isNotEmpty();
    var lineage = compiled.at("/tender/targets/0/id").asText();
    assertThat(compiled.path("awards").toString()).contains(lineage);
    assertThat(compiled.path("contracts").toString()).contains(lineage);

    // and nothing of what lost, of points, of people and of what is said inside
    var told = releases.toString();
    var losing = new ArrayList<>(prices());
    awards.forEach(award -> losing.remove(Integer.valueOf(award.path("value").intValue())));
    assertThat(losing).isNotEmpty();
    losing.forEach(price -> assertThat(told).doesNotContain(price.toString()));
    for (var scored : heard.about(BidScored.TYPE, tenderOf(contract))) {
      var total = scored.payload().path("total");
      if (!total.isNull()) {
        assertThat(told).doesNotContain(":" + total.asText());
      }
    }
    assertThat(told).doesNotContain("PLANTED", "pointsScored", "rank");
    people().forEach(name -> assertThat(told).doesNotContain(name));
  }

  private static String tenderOf(String contract) {
    return cast.as("cora")
        .get(MONITORING, "/v1/contracts/" + contract)
        .done()
        .body()
        .findPath("competitionId")
        .asText();
  }

  /** Every price that was bid. */
  private static List<Integer> prices() {
    return List.of("orchard", "weald", "bluebird").stream()
        .map(bidder -> resource("/demo/bid-" + bidder + ".json"))
        .flatMap(bid -> bid.path("lots").valueStream())
        .map(lot -> lot.path("price").intValue())
        .toList();
  }

  /** The names of all who take part. */
  private static List<String> people() {
    return read(Path.of("../deploy/keycloak/local-realm.json"))
        .path("users")
        .valueStream()
        .filter(user -> user.has("lastName"))
        .map(user -> user.path("firstName").asText() + " " + user.path("lastName").asText())
        .toList();
  }

  private static JsonNode resource(String name) {
    try (var in = Demo.class.getResourceAsStream(name)) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void one_lineage_leads_from_the_published_requirement_to_the_lesson() {
    var heard = Heard.all(Running.stack().addresses().bootstrapServers());
    var lesson = heard.about(LearningCaptured.TYPE, contract).getFirst().payload();
    var project = lesson.path("projectId").asText();
    var tender = heard.about(TenderPublished.TYPE, project).getFirst().payload();
    List<String> required = tender.path("requirements").findValuesAsText("lineage");
    assertThat(required).hasSize(2);
    assertThat(lesson.path("lessons").findValuesAsText("lineage")).containsAll(required);
  }
}
