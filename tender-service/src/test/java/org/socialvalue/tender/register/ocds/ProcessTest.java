package org.socialvalue.tender.register.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Authority;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.register.OcdsSchema;

class ProcessTest {

  private static final Instant LATER = Instant.parse("2026-12-01T10:00:00.123456Z");

  private static final UUID TENDER = Notices.sample().tender().tenderId();
  private static final String OCID = "ocds-xxxxxx-" + TENDER;
  private static final ContractAwarded AWARD = Notices.award(award -> {});

  private final Process process = new Process(OCID);

  @Test
  void aTenderIsToldWithItsLotsWeightsSocialValueAndSuitability() {
    // When
    var release = process.next(new Fact.TenderOut(Notices.sample())).body();

    // Then
    var tender = release.path("tender");
    assertThat(release.at("/tag/0").textValue()).isEqualTo("tender");
    assertThat(release.at("/buyer/id").textValue()).isEqualTo("wealdshire");
    assertThat(tender.path("status").textValue()).isEqualTo("active");
    assertThat(tender.at("/legalBasis/id").textValue()).isEqualTo("2023/54");
    assertThat(tender.at("/value/amount").decimalValue()).isEqualByComparingTo("2500000");
    assertThat(tender.at("/enquiryPeriod/endDate").textValue()).isEqualTo("2026-12-18T12:00:00Z");
    assertThat(tender.at("/lotDetails/maximumLotsAwardedPerSupplier").intValue()).isEqualTo(1);
    assertThat(tender.at("/otherRequirements/reservedParticipation/0").textValue())
        .isEqualTo("publicServiceMissionOrganization");
    assertThat(tender.at("/items/1/additionalClassifications/0/scheme").textValue())
        .isEqualTo("CPV");
    assertThat(tender.at("/items/1/relatedLot").textValue()).isEqualTo("LOT-2");
    assertThat(tender.at("/sustainability/0/goal").textValue()).isEqualTo("social");
    assertThat(tender.at("/sustainability/0/strategies/0").textValue()).isEqualTo("awardCriteria");
    assertThat(tender.at("/sustainability/1/strategies/0").textValue())
        .isEqualTo("contractPerformanceConditions");
    assertThat(tender.at("/targets/0/observations/0/measure").intValue()).isEqualTo(3);
    assertThat(tender.at("/targets/0/observations/0/dimensions/provenance").textValue())
        .isEqualTo("required");
    var lot = tender.at("/lots/0");
    assertThat(lot.at("/suitability/sme").booleanValue()).isTrue();
    assertThat(lot.at("/contractPeriod/startDate").textValue())
        .isEqualTo("2027-04-01T00:00:00+01:00");
    assertThat(lot.at("/contractPeriod/endDate").textValue())
        .isEqualTo("2030-03-31T23:59:59+01:00");
    assertThat(weights(lot)).isEqualByComparingTo("100");
    assertThat(lot.at("/awardCriteria/criteria/2/name").textValue()).isEqualTo("Social value");
    assertThat(lot.at("/awardCriteria/criteria/1/numbers/1/threshold").textValue())
        .isEqualTo("minimumScore");
  }

  @Test
  void aProjectBeforeTheMarketIsToldAsAPlanWithWhatMayBeAskedFor() {
    // Given
    var strict = OcdsSchema.strictRelease();
    var title = new LocalizedText("Care at home", "Gofal cartref", null);
    var requirement = Notices.sample().tender().requirements().getFirst();
    var foreseen =
        new MarketNotice.Foreseen(
            requirement.lineage(),
            requirement.statement(),
            requirement.category(),
            requirement.priority(),
            requirement.measure());
    var open =
        new MarketNotice(
            TENDER,
            new Authority("wealdshire", "Wealdshire County Council"),
            title,
            LocalizedText.english("Tell us"),
            true,
            LocalDate.parse("2026-10-01"),
            List.of("85312000"),
            List.of(foreseen));
    var closed =
        new MarketNotice(
            TENDER, open.authority(), title, open.description(), false, null, List.of(), List.of());

    // When it opens, and closes
    var told = process.next(new Fact.MarketTold(open, LATER)).body();
    var later = process.next(new Fact.MarketTold(closed, LATER)).body();
    var compiled = Merging.compiled(List.of(told, later));

    // Then
    assertThat(told.at("/tag/0").textValue()).isEqualTo("planning");
    assertThat(told.at("/tender/status").textValue()).isEqualTo("planning");
    assertThat(told.at("/tender/title_cy").textValue()).isEqualTo("Gofal cartref");
    assertThat(told.at("/tender/milestones/0/dueDate").textValue())
        .isEqualTo("2026-10-01T23:59:59+01:00");
    assertThat(told.at("/tender/targets/0/id").textValue())
        .isEqualTo(requirement.lineage().toString());
    assertThat(told.at("/tender/targets/0/observations/0/dimensions").has("provenance")).isFalse();
    assertThat(later.at("/tag/0").textValue()).isEqualTo("planningUpdate");
    assertThat(compiled.at("/tender/milestones/0/status").textValue()).isEqualTo("met");
    assertThat(compiled.at("/tender/milestones/0").has("dueDate")).isFalse();
    List.of(told, later, compiled).forEach(strict::holds);
  }

  @Test
  void aTenderNamesThePlanItComesFrom() {
    var related =
        process.next(new Fact.TenderOut(Notices.sample())).body().at("/relatedProcesses/0");

    assertThat(related.at("/relationship/0").textValue()).isEqualTo("planning");
    assertThat(related.path("identifier").textValue())
        .isEqualTo("ocds-xxxxxx-" + Notices.sample().tender().projectId());
  }

  @Test
  void welshIsToldWhereTheStandardHasAPlaceForIt() {
    // When
    var release =
        process
            .next(
                new Fact.TenderOut(
                    Notices.with(
                        tender -> {
                          ((ObjectNode) tender.path("title")).put("cy", "Gofal cartref");
                          ((ObjectNode) tender.at("/lots/0/title")).put("cy", "Gogledd");
                        })))
            .body();

    // Then
    assertThat(release.at("/tender/title_cy").textValue()).isEqualTo("Gofal cartref");
    assertThat(release.at("/tender/items/0/description_cy").textValue()).isEqualTo("Gogledd");
  }

  @Test
  void whatAnAmendmentTakesBackIsGoneFromWhatIsCompiled() {
    // Given a tender of two lots, with conditions and a last day for questions
    var out = process.next(new Fact.TenderOut(Notices.sample()));
    var smaller =
        Notices.with(
            tender -> {
              tender.put("tenderVersion", 2).putNull("clarificationsDueBy");
              ((ArrayNode) tender.path("lots")).remove(1);
              ((ArrayNode) tender.path("requirements")).remove(1);
              tender.putNull("conditions").putNull("reservation");
            });

    // When it goes out with one
    var changed = process.next(new Fact.TenderChanged(smaller, "One village less", LATER));
    var compiled = Merging.compiled(List.of(out.body(), changed.body()));

    // Then
    assertThat(changed.id()).isEqualTo(OCID + "-tender-2");
    assertThat(changed.body().at("/tender/amendments/0/amendsReleaseID").textValue())
        .isEqualTo(out.id());
    assertThat(compiled.at("/tender/enquiryPeriod").isMissingNode()).isTrue();
    assertThat(compiled.at("/tender/lots/0/status").textValue()).isEqualTo("active");
    assertThat(compiled.at("/tender/lots/1").properties()).hasSize(2);
    assertThat(compiled.at("/tender/lots/1/status").textValue()).isEqualTo("cancelled");
    assertThat(compiled.path("tender").has("selectionCriteria")).isFalse();
    assertThat(compiled.path("tender").has("otherRequirements")).isFalse();
    assertThat(compiled.at("/tender/targets/1/title").isMissingNode()).isTrue();
    assertThat(compiled.at("/tender/documents").findValuesAsText("noticeType"))
        .containsExactly("UK4", "UK4");
    assertThat(compiled.at("/tag/0").textValue()).isEqualTo("compiled");
  }

  @Test
  void aTenderThatIsGivenUpIsCancelledWithEachOfItsLots() {
    // Given
    var out = process.next(new Fact.TenderOut(Notices.sample()));

    // When
    var note = new LocalizedText("We begin again", "Dechrau eto", null);
    var told = process.next(new Fact.TenderGivenUp(TENDER, note, LATER));
    var compiled = Merging.compiled(List.of(out.body(), told.body()));

    // Then
    assertThat(told.body().at("/tag/0").textValue()).isEqualTo("tenderCancellation");
    assertThat(told.body().path("date").textValue()).isEqualTo("2026-12-01T10:00:00.123Z");
    assertThat(compiled.at("/tender/status").textValue()).isEqualTo("cancelled");
    assertThat(compiled.at("/tender/lots").findValuesAsText("status"))
        .containsExactly("cancelled", "cancelled");
    assertThat(told.body().at("/tender/documents/0/description_cy").textValue())
        .isEqualTo("Dechrau eto");
  }

  @Test
  void anAwardIsToldWithItsWinnerAndItsPromisesAndNothingOfThePoints() {
    // Given
    var out = process.next(new Fact.TenderOut(Notices.sample()));

    // When the first of two lots is awarded
    var told = process.next(new Fact.LotAwarded(AWARD));

    // Then
    assertThat(told.body().at("/tag/0").textValue()).isEqualTo("award");
    assertThat(told.body().path("date").textValue()).isEqualTo("2027-02-12T09:00:00Z");
    var award = told.body().at("/awards/0");
    assertThat(award.at("/value/amount").decimalValue()).isEqualByComparingTo("1440000");
    assertThat(award.at("/suppliers/0/name").textValue()).isEqualTo("Orchard Homecare Ltd");
    assertThat(award.at("/relatedLots/0").textValue()).isEqualTo("LOT-1");
    assertThat(award.at("/hasSubcontracting").booleanValue()).isTrue();
    assertThat(award.path("agreedMetrics").findValuesAsText("provenance"))
        .containsExactly("required", "required", "offered");
    assertThat(award.at("/agreedMetrics/0/observations/0/dimensions/lineage"))
        .isEqualTo(out.body().at("/tender/targets/0/id"));
    assertThat(told.body().at("/parties/1/details/scale").textValue()).isEqualTo("small");
    assertThat(told.body().at("/parties/1/details/vcse").booleanValue()).isFalse();
    assertThat(told.body().toString())
        .doesNotContain("4.8", "3.2", "payroll", "mentor", "bluebell-befriending");

    // and the tender stays open until its last lot is awarded too
    var compiled = Merging.compiled(List.of(out.body(), told.body()));
    assertThat(compiled.at("/tender/status").textValue()).isEqualTo("active");
    assertThat(compiled.at("/tender/lots").findValuesAsText("status"))
        .containsExactly("complete", "active");
    var last =
        process.next(
            new Fact.LotAwarded(
                Notices.award(other -> ((ObjectNode) other.path("lot")).put("id", "LOT-2"))));
    assertThat(last.body().at("/tender/status").textValue()).isEqualTo("complete");
  }

  @Test
  void everyReleaseAndWhatIsCompiledKeepsTheStrictSchema() {
    var strict = OcdsSchema.strictRelease();
    var smaller =
        Notices.with(
            tender -> {
              tender.put("tenderVersion", 2).putNull("clarificationsDueBy").putNull("conditions");
              tender.putNull("lotLimits").putNull("reservation").putNull("documents");
              ((ArrayNode) tender.path("lots")).remove(1);
              ((ArrayNode) tender.path("requirements")).removeAll();
            });

    var releases =
        List.of(
            process.next(new Fact.TenderOut(Notices.sample())).body(),
            process.next(new Fact.TenderChanged(smaller, "Smaller", LATER)).body(),
            process.next(new Fact.LotAwarded(AWARD)).body(),
            process.next(new Fact.TenderGivenUp(TENDER, null, LATER)).body());

    releases.forEach(strict::holds);
    strict.holds(Merging.compiled(releases));
  }

  private static BigDecimal weights(JsonNode lot) {
    return lot.at("/awardCriteria/criteria")
        .valueStream()
        .flatMap(criterion -> criterion.path("numbers").valueStream())
        .filter(number -> number.has("weight"))
        .map(number -> number.path("number").decimalValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
