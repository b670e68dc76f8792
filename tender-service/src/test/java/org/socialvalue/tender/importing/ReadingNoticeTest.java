package org.socialvalue.tender.importing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.json.Pointer;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.project.NoticeSource;
import org.socialvalue.tender.project.StartProject;
import org.socialvalue.tender.publication.TenderContent;
import org.socialvalue.tender.register.ocds.Fact;
import org.socialvalue.tender.register.ocds.Notices;
import org.socialvalue.tender.register.ocds.Process;

class ReadingNoticeTest {

  /**
   * What is understood and not kept as it is: it decides what becomes of something else, or is
   * written another way.
   */
  private static final Pattern UNDERSTOOD =
      Pattern.compile(
          ".*/tag(/\\d+)?|(.*/releases/\\d+)?/date|.*/(value|amount)/currency"
              + "|.*/awardCriteria/criteria/\\d+/(type|description|numbers/\\d+/(weight|number))"
              + "|.*/(classification|additionalClassifications/\\d+)/id"
              + "|.*/contractPeriod/(startDate|endDate|durationInDays)"
              + "|.*/(tenderPeriod|enquiryPeriod)/endDate|.*/awardPeriod/(startDate|endDate)");

  /** All notices were published before. */
  private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

  private static final Set<String> SAYS_WHAT_IT_IS =
      Set.of("planning", "planningUpdate", "tender", "tenderUpdate", "tenderAmendment");

  private static List<ObjectNode> notices() {
    return Stream.concat(InventedNotices.all().stream(), RealNotices.ifThere().stream()).toList();
  }

  @Test
  void everyPlanAndTenderGivesAProjectAndNothingOfItIsDroppedInSilence() {
    int taken = 0;
    for (var notice : notices()) {
      if (isOver(notice)) {
        assertFaults(notice, "/tag/0");
        continue;
      }
      var read = read(notice);
      taken++;
      assertThat(silent(notice, read)).as(notice.path("ocid").asText()).isEmpty();
      assertThat(read.project().title().en()).isNotBlank();
      assertThat(NothingMissing.faults("", read.tender())).isEmpty();
      for (var lot : requireNonNull(read.tender().lots())) {
        assertThat(lot.value().signum() != 0 || says(read, "the lot's value is 0")).isTrue();
      }
    }
    assertThat(taken).isGreaterThanOrEqualTo(5);
  }

  @Test
  void howeverANoticeIsBentItIsTakenAndAccountedForOrRefusedWithReasons() {
    var bending = new Bending(20261124);
    int taken = 0;
    int refused = 0;
    for (var notice : notices()) {
      for (int i = 0; i < 120; i++) {
        var bent = bending.bent(notice, 1 + i % 6);
        try {
          var read = read(bent);
          taken++;
          assertThat(silent(bent, read)).as(bent.toString()).isEmpty();
          assertThat(read.notMapped()).as(bent.toString()).doesNotHaveDuplicates();
          assertThat(read.notMapped())
              .as(bent.toString())
              .allMatch(at -> !bent.at(at).isMissingNode());
          assertThat(read(bent)).as(bent.toString()).isEqualTo(read);
          // what the API takes back when somebody goes on with the draft
          assertThat(NothingMissing.faults("", read.tender())).as(bent.toString()).isEmpty();
        } catch (Refused e) {
          refused++;
          assertThat(faults(e)).as(bent.toString()).isNotEmpty();
        }
      }
    }
    System.out.printf("ocds: %d bent notices were taken, %d refused%n", taken, refused);
    assertThat(taken).isGreaterThan(400);
    assertThat(refused).isGreaterThan(20);
  }

  @Test
  void releasesOfAnAwardOrOfWhatWasGivenUpAreRefusedAtWhatSaysSo() {
    var over =
        """
        {"ocid": "ocds-1", "id": "1", "tag": %s, %s "tender": {"title": "T", "status": "%s"}}""";
    assertFaults(
        node(over.formatted("[\"award\", \"contract\"]", "", "complete")), "/tag/0", "/tag/1");
    assertFaults(node(over.formatted("[\"tender\", \"award\"]", "", "active")), "/tag/1");
    assertFaults(node(over.formatted("\"contractTermination\"", "", "complete")), "/tag");
    assertFaults(
        node(over.formatted("[\"tenderCancellation\"]", "", "cancelled")),
        "/tag/0",
        "/tender/status");
    assertFaults(node(over.formatted("[\"tenderUpdate\"]", "", "withdrawn")), "/tender/status");
    var awards = "\"awards\": [{\"id\": \"1\"}], \"contracts\": [{\"id\": \"1\"}],";
    assertFaults(
        node(over.formatted("[\"compiled\"]", awards, "complete")), "/awards", "/contracts");
    assertFaults(
        node(
            "{\"releases\": [%s, %s]}"
                .formatted(
                    over.formatted("[\"tender\"]", "", "active"),
                    over.formatted("[\"award\"]", "", "active").replace("\"1\"", "\"2\""))),
        "/releases/1/tag/0");

    var closed = node(over.formatted("[\"tender\"]", "", "complete"));
    assertThat(read(closed).notMapped()).containsExactly("/tender/status");
    var odd = node(over.formatted("[\"tender\", \"oddity\"]", awards, "active"));
    assertThat(read(odd).notMapped())
        .containsExactly("/tag/1", "/awards", "/contracts", "/tender/status");
  }

  @Test
  void whatIsReadOtherwiseThanItStandsIsSaid() {
    var notice =
        node(
            """
            {"ocid": "ocds-1", "id": "1", "tag": ["tender"], "language": "cy",
             "tender": {"title": "Gofal cartref", "title_en": "Care at\\u0092s home\\u0007",
              "status": "unsuccessful",
              "lots": [{"id": "1", "title": "a", "status": "complete"},
                       {"id": "2", "title": "b", "status": "active"}],
              "awardCriteria": {"criteria": [
               {"type": "price", "numbers": [{"weight": "percentageRangeMin", "number": 20}]},
               {"type": "oddity", "numbers": [{"weight": "percentageExact", "number": 30}]},
               {"type": "quality", "name": "Social-value",
                "numbers": [{"weight": "percentageExact", "number": 10}]}]}}}""");
    var read = read(notice);

    assertThat(read.project().title().en()).isEqualTo("Care at\u2019s home");
    assertThat(read.project().title().cy()).isEqualTo("Gofal cartref");
    assertThat(read.tender().lots()).hasSize(1);
    var model = requireNonNull(read.tender().awardModel());
    assertThat(model.priceWeight()).isZero();
    assertThat(model.qualityWeight()).isEqualByComparingTo("30");
    assertThat(model.socialValueWeight()).isEqualByComparingTo("10");
    assertThat(read.notes().stream().map(ImportNote::pointer))
        .contains(
            "/tender/title_en",
            "/tender/status",
            "/tender/lots/0",
            "/tender/awardCriteria/criteria/0",
            "/tender/awardCriteria/criteria/1/type");
  }

  @Test
  void textsThatWereWrittenForAPageAreReadAsPeopleSeeThem() {
    var read =
        read(
            node(
                """
                {"ocid": "ocds-1", "id": "1", "tag": ["tender"],
                 "tender": {"title": "Care &amp; support for < 5 people",
                  "lots": [{"id": "A&amp;B", "title": "<p>Days</p><ul><li>one</li><li>two</li></ul>"},
                           {"id": "2", "title": "<br/>", "description": "Nights, 3 < 4 > 2"}]}}"""));
    assertThat(read.project().title().en()).isEqualTo("Care & support for < 5 people");
    var lots = requireNonNull(read.tender().lots());
    assertThat(lots.getFirst().title().en()).isEqualTo("Days\none\ntwo");
    assertThat(lots.getLast().title().en()).isEqualTo("Nights, 3 < 4 > 2");
    assertThat(read.notes().stream().map(ImportNote::pointer))
        .contains("/tender/title", "/tender/lots/0/title");
    assertThat(read.notMapped()).contains("/tender/lots/1/title");
  }

  @Test
  void whyAPeriodCannotBeUsedIsSaid() {
    for (var why :
        Map.of(
                "{\"endDate\": \"2027-03-31\"}", "has no first day",
                "{\"startDate\": \"soon\", \"endDate\": \"2027-03-31\"}", "has a first day that is",
                "{\"startDate\": \"2027-04-01\"}", "has no last day",
                "{\"startDate\": \"2027-04-01\", \"durationInDays\": -1}", "has a last day that is",
                "{\"startDate\": \"2027-04-01\", \"endDate\": \"2027-03-31\"}", "ends before")
            .entrySet()) {
      var read =
          read(
              node(
                  "{\"ocid\": \"ocds-1\", \"id\": \"1\", \"tag\": [\"tender\"], \"tender\": {\"title\":"
                      + " \"Care\", \"contractPeriod\": "
                      + why.getKey()
                      + "}}"));
      assertThat(read.notes())
          .as(why.getKey())
          .anySatisfy(
              note -> {
                assertThat(note.pointer()).isEqualTo("/tender/contractPeriod");
                assertThat(note.text()).startsWith(why.getValue());
              });
    }
  }

  @Test
  void aReleaseOfTheDayAfterTomorrowIsRefusedSinceAllTrueOnesWouldBeOlder() {
    assertFaults(
        node(
            """
            {"ocid": "ocds-1", "id": "1", "tag": ["tender"], "date": "2027-01-03T00:00:00Z",
             "tender": {"title": "Care"}}"""),
        "/date");
    assertThat(
            read(node(
                    """
                        {"ocid": "ocds-1", "id": "1", "tag": ["tender"],
                         "date": "2027-01-01T20:00:00Z", "tender": {"title": "Care"}}"""))
                .notMapped())
        .isEmpty();
  }

  @Test
  void whatAPackageSaysOfItselfIsNamedAndPointersLeadIntoWhatWasSent() {
    var read = read(InventedNotices.named("market-engagement"));

    assertThat(read.project().serviceArea()).isEqualTo("residential-care");
    assertThat(read.project().estimatedValue()).isEqualByComparingTo("1000000");
    assertThat(read.notMapped())
        .contains(
            "/uri",
            "/publisher",
            "/releases/0/planning/documents",
            "/releases/0/planning/budget/amount/amountGross")
        .doesNotContain("/releases/0/tag", "/releases/0/tender/title");
    assertThat(read.notes())
        .containsExactly(
            new ImportNote(
                "/releases/0/tender/description", "was written for a page: its marks are left out"),
            new ImportNote(
                "/releases/0/tender/lots/0", "has no value: the lot's value is 0 for now"));
    assertThat(read.missing()).contains("values of lots in pounds: 1 of 1 are 0");
  }

  @Test
  void whatDiffersFromLotToLotAndHasOnePlaceHereIsNamedForAllButTheFirst() {
    var read = read(InventedNotices.named("tender-notice"));

    var model = requireNonNull(read.tender().awardModel());
    assertThat(model.priceWeight()).isEqualByComparingTo("30");
    assertThat(model.qualityWeight()).isEqualByComparingTo("60");
    assertThat(model.socialValueWeight()).isEqualByComparingTo("10");
    assertThat(requireNonNull(read.tender().contractTerms()).endsOn()).isEqualTo("2029-09-30");
    assertThat(requireNonNull(read.tender().lots()))
        .extracting(lot -> lot.value().intValue())
        .containsExactly(1_200_000, 0);
    assertThat(read.notMapped())
        .contains(
            "/tender/lots/1/contractPeriod",
            "/tender/lots/1/awardCriteria",
            "/tender/lots/1/value",
            "/tender/lots/0/awardCriteria/criteria/1/name",
            "/tender/lots/0/awardCriteria/criteria/1/numbers/0/number",
            "/tender/lots/0/contractPeriod/maxExtentDate");
    assertThat(read.notes())
        .extracting(ImportNote::pointer)
        .contains(
            "/tender/lots/1/value",
            "/tender/lots/1/contractPeriod",
            "/tender/lots/1/awardCriteria/criteria",
            "/tender/lots/0/awardCriteria/criteria/2/numbers/0/number");
    assertThat(read.notes()).anyMatch(note -> note.text().startsWith("is given with VAT only"));
  }

  @Test
  void whatAllLotsSayAlikeIsMappedForAllOfThem() {
    var read = read(InventedNotices.all().getLast());

    assertThat(requireNonNull(read.tender().lots())).hasSize(60);
    assertThat(requireNonNull(read.tender().lots()).get(6).id()).isEqualTo("7");
    assertThat(requireNonNull(read.tender().awardModel()).priceWeight()).isEqualByComparingTo("60");
    assertThat(read.notMapped()).isEmpty();
    assertThat(read.notes()).hasSize(60);
  }

  @Test
  void numbersInTextsTimesWithoutAnOffsetAndPeriodsInDaysAreReadAndTold() {
    var read = read(InventedNotices.named("contracts-finder-release"));

    assertThat(read.project().estimatedValue()).isEqualByComparingTo("24999.50");
    assertThat(read.project().serviceArea()).isNotEqualTo("not-social-care");
    assertThat(read.tender().bidsDueBy()).isEqualTo("2026-02-16T12:00:00Z");
    assertThat(requireNonNull(read.tender().contractTerms()).endsOn()).isEqualTo("2028-03-30");
    assertThat(read.notes())
        .containsExactly(
            new ImportNote(
                "/tender/tenderPeriod/endDate",
                "names no offset from UTC and is read as the time in London"));
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
    assertThat(read.notMapped()).isEmpty();
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
    assertThat(read.notMapped())
        .containsExactly("/releases/0/tender/id", "/releases/1/tender/status");

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
    assertThat(read.notMapped()).contains("/releases/1/tender/targets");
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
    assertThat(read.notes())
        .containsExactly(
            new ImportNote(
                "/tender/value", "is in EUR and not in pounds: the estimated value is left out"),
            new ImportNote(
                "/tender/lots/0/value",
                "is in EUR and not in pounds: the lot's value is 0 for now"));
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

  /** What the answer says of a notice that starts a project. */
  private record Read(
      NoticeSource source,
      StartProject project,
      TenderContent tender,
      List<String> notMapped,
      List<ImportNote> notes,
      List<String> missing) {}

  private static Read read(JsonNode body) {
    var sent = SentNotice.in(body);
    var faults = sent.faults(NOW);
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var whole = PutTogether.of(sent.parts());
    var read = ReadingNotice.usable(whole, Given.DATA.serviceAreas(), "wealdshire");
    return new Read(
        read.source(),
        read.project(),
        read.tender(),
        Account.notMapped(sent, whole, read),
        Account.notes(whole, read),
        read.missing());
  }

  private static void assertFaults(JsonNode body, String... pointers) {
    assertThatThrownBy(() -> read(body))
        .as(body.toString())
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(faults(e)).extracting("pointer").containsExactly(pointers));
  }

  private static List<Fault> faults(Refused refused) {
    return ((Refusal.Invalid) refused.refusal()).faults();
  }

  private static boolean isOver(JsonNode notice) {
    return notice.path("tag").path(0).asText().startsWith("award");
  }

  private static boolean says(Read read, String words) {
    return read.notes().stream().anyMatch(note -> note.text().contains(words));
  }

  private static JsonNode node(String json) {
    return Json.read(json, JsonNode.class);
  }

  /** Values that neither are somewhere in what was made of the notice nor are named. */
  private static List<String> silent(JsonNode notice, Read read) {
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
    } else if (!isUnderstood(at, node) && !isIn(node, made)) {
      silent.add(at + " = " + node);
    }
  }

  private static boolean isUnderstood(String at, JsonNode value) {
    if (at.endsWith("/name") && at.contains("/awardCriteria/")) {
      return value.asText().toLowerCase(Locale.ROOT).contains("social value");
    }
    return UNDERSTOOD.matcher(at).matches()
        && (!at.contains("/tag") || SAYS_WHAT_IT_IS.contains(value.asText()))
        && (!at.endsWith("/currency")
            || value.asText().isBlank()
            || value.asText().strip().equalsIgnoreCase("GBP"));
  }

  private static boolean isIn(JsonNode value, String made) {
    if (value.isNumber()) {
      return made.contains(plain(value.decimalValue()));
    }
    var said = value.asText().replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "").strip();
    return value.isTextual()
        && (made.contains(inside(said))
            || Markup.isIn(said) && made.contains(inside(Markup.without(said))));
  }

  private static String inside(String text) {
    return Json.write(text).replaceAll("^\"|\"$", "");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
