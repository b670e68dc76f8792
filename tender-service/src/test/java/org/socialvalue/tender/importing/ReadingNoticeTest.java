package org.socialvalue.tender.importing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.json.Pointer;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.register.ocds.Fact;
import org.socialvalue.tender.register.ocds.Notices;
import org.socialvalue.tender.register.ocds.Process;

class ReadingNoticeTest {

  /** What is understood and not kept as it is: it decides what becomes of something else. */
  private static final Pattern UNDERSTOOD =
      Pattern.compile(
          ".*/(currency|scheme|type|weight|name)|.*/criteria/\\d+/description"
              + "|/tender/classification/id|/tender/items/0/additionalClassifications/0/id"
              + "|.*[dD]ate");

  @Test
  void everyRealNoticeGivesAProjectAndNothingOfItIsDroppedInSilence() {
    for (var notice : RealNotices.all()) {
      var read = read(notice);
      assertThat(silent(notice, read)).as(notice.path("ocid").asText()).isEmpty();
      assertThat(read.project().title().en()).isNotBlank();
    }
  }

  @Test
  void howeverARealNoticeIsBentItIsTakenAndAccountedForOrRefusedWithReasons() {
    var bending = new Bending(20261124);
    int taken = 0;
    int refused = 0;
    for (var notice : RealNotices.all()) {
      for (int i = 0; i < 120; i++) {
        var bent = bending.bent(notice, 1 + i % 6);
        try {
          var read = read(bent);
          taken++;
          assertThat(silent(bent, read)).as(bent.toString()).isEmpty();
          assertThat(read(bent)).as(bent.toString()).isEqualTo(read);
          // what the API takes back when somebody goes on with the draft
          assertThat(NothingMissing.faults("", read.tender())).as(bent.toString()).isEmpty();
        } catch (Refused e) {
          refused++;
          assertThat(e.refusal().toString()).contains("/");
        }
      }
    }
    System.out.printf("ocds: %d bent notices were taken, %d refused%n", taken, refused);
    assertThat(taken).isGreaterThan(3_000);
    assertThat(refused).isGreaterThan(50);
  }

  @Test
  void aPlanWithoutATenderGivesAProjectToo() {
    var read =
        read(
            node(
                """
                {"ocid": "ocds-1", "id": "1", "tag": ["planning"], "title": "Care to come",
                 "planning": {"rationale": "More people live alone",
                   "budget": {"amount": {"amount": 250000, "currency": "GBP"}}}}"""));

    assertThat(read.project().title().en()).isEqualTo("Care to come");
    assertThat(read.project().corePurpose()).isEqualTo("More people live alone");
    assertThat(read.project().estimatedValue()).isEqualByComparingTo("250000");
    assertThat(read.notMapped()).containsExactly("/tag");
  }

  @Test
  void releasesOfOneProcessArePutTogetherAndThoseOfSeveralRefused() {
    var body =
        node(
            """
            {"releases": [
              {"ocid": "ocds-1", "id": "b", "date": "2026-02-01T00:00:00Z", "tag": ["tenderAmendment"],
               "tender": {"id": "t", "title": "Now", "description": null}},
              {"ocid": "ocds-1", "id": "a", "date": "2026-01-01T00:00:00Z", "tag": ["tender"],
               "tender": {"id": "t", "title": "Then", "description": "Gone", "status": "active"}}]}""");

    var read = read(body);

    assertThat(read.project().title().en()).isEqualTo("Now");
    assertThat(read.project().corePurpose()).isEqualTo("Now");
    assertThat(read.source().release()).isEqualTo("b");
    assertThat(read.notMapped()).contains("/tender/status").doesNotContain("/tag");

    ((ObjectNode) body.at("/releases/1")).put("ocid", "ocds-2");
    assertThatThrownBy(() -> read(body))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.refusal().toString()).contains("/releases/1/ocid"));
  }

  @Test
  void aRecordIsReadByWhatIsCompiledAndOneOfLinksAloneRefused() {
    var compiled =
        node(
            """
            {"records": [{"ocid": "ocds-1", "releases": [{"url": "https://example.org/1"}],
              "compiledRelease": {"ocid": "ocds-1", "id": "c", "tender": {"title": "It"}}}]}""");
    assertThat(read(compiled).project().title().en()).isEqualTo("It");

    ((ObjectNode) compiled.at("/records/0")).remove("compiledRelease");
    assertThatThrownBy(() -> read(compiled))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.refusal().toString()).contains("/records/0/releases/0"));
  }

  @Test
  void ourOwnReleasesComeBackWithTheirLotsWeightsAndDatesAsTheyStand() {
    // Given a tender of ours, with a lot that an amendment gave up
    var tender = UUID.randomUUID();
    var process = new Process("ocds-xxxxxx-" + tender);
    var out = Notices.of(tender);
    var smaller =
        Notices.changed(
            tender,
            change -> {
              change.put("tenderVersion", 2);
              ((ArrayNode) change.path("lots")).remove(1);
            });
    var body = Json.read("{}", ObjectNode.class);
    var releases = body.putArray("releases");
    releases.add(process.next(new Fact.TenderOut(out)).body());
    releases.add(
        process
            .next(
                new Fact.TenderChanged(
                    smaller, "One less", out.tender().publishedAt().plusSeconds(60)))
            .body());

    // When
    var read = read(body);

    // Then
    var model = out.tender().awardModel();
    assertThat(read.tender().title().en()).isEqualTo(out.tender().title().en());
    assertThat(read.tender().lots()).extracting("id").containsExactly("LOT-1");
    assertThat(requireNonNull(read.tender().awardModel()).socialValueWeight())
        .isEqualByComparingTo(model.socialValueWeight());
    assertThat(read.tender().bidsDueBy()).isEqualTo(out.tender().bidsDueBy());
    assertThat(requireNonNull(read.tender().contractTerms()).endsOn())
        .isEqualTo(out.tender().contractTerms().endsOn());
    assertThat(read.notMapped()).contains("/tender/lots/1", "/tender/targets");
  }

  @Test
  void pricesInAnotherCurrencyAreNoPounds() {
    var read =
        read(
            node(
                """
                {"ocid": "ocds-1", "id": "1", "tender": {"title": "T",
                 "value": {"amount": 5, "currency": "EUR"},
                 "lots": [{"id": "1", "title": "L", "value": {"amount": 7, "currency": "EUR"}}]}}"""));

    assertThat(read.project().estimatedValue()).isNull();
    assertThat(requireNonNull(read.tender().lots()).getFirst().value()).isEqualByComparingTo("0");
    assertThat(read.notMapped()).contains("/tender/value", "/tender/lots/0/value");
  }

  @Test
  void whatIsCutOrRoundedOrOfNoUseInTheEndIsNamed() {
    var read =
        read(
            node(
                """
                {"ocid": "ocds-1", "id": "1", "tender": {"title": "%s",
                 "value": {"amount": 10.005, "currency": "GBP"},
                 "tenderPeriod": {"endDate": "2026-05-01T11:00:00Z"},
                 "enquiryPeriod": {"endDate": "2026-06-01T11:00:00Z"},
                 "awardPeriod": {"endDate": "2026-01-01T11:00:00Z"},
                 "contractPeriod": {"startDate": "2026-09-01"}}}"""
                    .formatted("x".repeat(600))));

    assertThat(read.project().title().en()).hasSize(500);
    assertThat(read.notMapped())
        .contains(
            "/tender/title",
            "/tender/value/amount",
            "/tender/enquiryPeriod",
            "/tender/awardPeriod",
            "/tender/contractPeriod");
  }

  @Test
  void aNumberThatNobodyCouldWriteOutIsRefusedBeforeAnythingIsReckoned() {
    var faults =
        new NoticeNumbers()
            .faults(node("{\"tender\": {\"value\": [{\"amount\": 1e-999999999}, 3, 4.5]}}"));

    assertThat(faults).extracting("pointer").containsExactly("/tender/value/0/amount");
  }

  private static ReadNotice read(JsonNode body) {
    return ReadingNotice.of(body, Given.DATA.serviceAreas(), "wealdshire");
  }

  private static JsonNode node(String json) {
    return Json.read(json, JsonNode.class);
  }

  /** Values that neither are somewhere in what was made of the notice nor are named. */
  private static List<String> silent(JsonNode notice, ReadNotice read) {
    var made = Json.write(Map.of("s", read.source(), "p", read.project(), "t", read.tender()));
    var silent = new ArrayList<String>();
    look("", notice, read.notMapped(), made, silent);
    return silent;
  }

  private static void look(
      String at, JsonNode node, List<String> named, String made, List<String> silent) {
    if (named.contains(at)) {
      return;
    }
    if (node.isContainerNode() && !node.isEmpty()) {
      if (node.isArray()) {
        for (int i = 0; i < node.size(); i++) {
          look(at + "/" + i, node.get(i), named, made, silent);
        }
      } else {
        node.properties()
            .forEach(
                field ->
                    look(Pointer.into(at, field.getKey()), field.getValue(), named, made, silent));
      }
    } else if (!UNDERSTOOD.matcher(at).matches() && !isIn(node, made)) {
      silent.add(at + " = " + node);
    }
  }

  private static boolean isIn(JsonNode value, String made) {
    if (value.isNumber()) {
      return made.contains(plain(value.decimalValue()));
    }
    var text = value.asText().replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "").strip();
    return value.isTextual() && made.contains(Json.write(text).replaceAll("^\"|\"$", ""));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
