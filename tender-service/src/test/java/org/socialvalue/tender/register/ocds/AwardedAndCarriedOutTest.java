package org.socialvalue.tender.register.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.AwardAnnounced;
import org.socialvalue.events.ContractEnded;
import org.socialvalue.events.ContractStarted;
import org.socialvalue.events.ContractVaried;
import org.socialvalue.events.KpisAgreed;
import org.socialvalue.events.PerformanceRated;
import org.socialvalue.events.PoorPerformancePublished;
import org.socialvalue.events.StatementPublished;
import org.socialvalue.tender.register.OcdsSchema;

/** From the award that is announced to the contract that is over. */
class AwardedAndCarriedOutTest {

  private static final UUID TENDER = Notices.sample().tender().tenderId();

  private final Process process = new Process("ocds-xxxxxx-" + TENDER);
  private final List<ObjectNode> told = new ArrayList<>();

  private JsonNode tell(Fact fact) {
    var release = process.next(fact).body();
    told.add(release);
    return release;
  }

  private JsonNode compiled() {
    return Merging.compiled(told);
  }

  @Test
  void anAwardIsPendingWithoutAPriceWhileTheStandstillLastsAndActiveAfterwards() {
    // Given
    tell(new Fact.TenderOut(Notices.sample()));

    // When
    var intended = tell(announced(event -> {}));
    var pending = compiled().at("/awards/0");
    var active = tell(new Fact.LotAwarded(Notices.award(award -> {})));

    // Then
    assertThat(intended.at("/tag/0").textValue()).isEqualTo("award");
    assertThat(pending.path("status").textValue()).isEqualTo("pending");
    assertThat(pending.at("/standstillPeriod/startDate").textValue())
        .isEqualTo("2027-02-01T00:00:00Z");
    assertThat(pending.at("/standstillPeriod/endDate").textValue())
        .isEqualTo("2027-02-11T23:59:59Z");
    assertThat(pending.at("/documents/0/noticeType").textValue()).isEqualTo("UK6");
    assertThat(intended.toString()).doesNotContain("amount");
    assertThat(intended.at("/tender/status").textValue()).isEqualTo("active");

    assertThat(active.at("/tag/0").textValue()).isEqualTo("awardUpdate");
    var award = compiled().at("/awards/0");
    assertThat(compiled().path("awards")).hasSize(1);
    assertThat(award.path("status").textValue()).isEqualTo("active");
    assertThat(award.at("/value/amount").intValue()).isEqualTo(1440000);
    assertThat(award.path("documents")).hasSize(1);
    everythingIsValid();
  }

  @Test
  void itIsToldHowManyBidWithTheirSizeAndSector() {
    tell(new Fact.TenderOut(Notices.sample()));

    tell(announced(event -> {}));

    var statistics = compiled().at("/bids/statistics");
    assertThat(statistics.findValuesAsText("measure"))
        .containsExactly("bids", "finalStageBids", "smeFinalStageBids", "vcseFinalStageBids");
    assertThat(statistics.findValues("value").stream().map(JsonNode::intValue))
        .containsExactly(4, 3, 2, 1);
    assertThat(statistics.at("/0/relatedLot").textValue()).isEqualTo("LOT-1");
  }

  @Test
  void anAwardThatIsSetAsideOrWhoseLotIsGivenUpIsCancelledAndALotForNobodyIsUnsuccessful() {
    // Given
    tell(new Fact.TenderOut(Notices.sample()));
    tell(announced(event -> {}));

    // When
    var setAside = tell(announced(event -> told(event, 2, "SET_ASIDE")));
    var nobody =
        tell(
            announced(
                event -> {
                  told(event, 3, "NOBODY").put("lotId", "LOT-2");
                  ((ArrayNode) event.path("awards")).removeAll();
                }));
    var abandoned =
        tell(
            announced(
                event -> {
                  told(event, 4, "ABANDONED").putNull("lotId");
                  ((ArrayNode) event.path("awards")).removeAll();
                }));

    // Then
    assertThat(setAside.at("/tag/0").textValue()).isEqualTo("awardCancellation");
    assertThat(nobody.at("/awards/0/status").textValue()).isEqualTo("unsuccessful");
    assertThat(nobody.at("/tender/lots/0/status").textValue()).isEqualTo("unsuccessful");
    assertThat(nobody.at("/tender/status").textValue()).isEqualTo("active");
    assertThat(abandoned.at("/tag/0").textValue()).isEqualTo("tenderCancellation");
    assertThat(abandoned.at("/tender/documents/0/noticeType").textValue()).isEqualTo("UK12");
    assertThat(compiled().path("awards").findValuesAsText("status"))
        .containsExactly("cancelled", "unsuccessful");
    assertThat(compiled().at("/tender/lots").findValuesAsText("status"))
        .containsExactly("cancelled", "unsuccessful");
    everythingIsValid();
  }

  @Test
  void whatIsPendingWhenTheTenderIsGivenUpIsCancelledWithIt() {
    tell(new Fact.TenderOut(Notices.sample()));
    var event = announced(change -> {});
    tell(event);

    var givenUp = tell(new Fact.TenderGivenUp(TENDER, null, event.at().plusSeconds(60)));

    assertThat(givenUp.at("/awards/0/status").textValue()).isEqualTo("cancelled");
    everythingIsValid();
  }

  @Test
  void aContractIsToldWithEachKpiAndThePromiseThatItComesFrom() {
    // Given
    tell(new Fact.TenderOut(Notices.sample()));
    tell(new Fact.LotAwarded(Notices.award(award -> {})));

    // When
    var began = tell(started());

    // Then
    assertThat(began.at("/tag/0").textValue()).isEqualTo("contract");
    var contract = began.at("/contracts/0");
    assertThat(contract.path("awardID")).isEqualTo(compiled().at("/awards/0/id"));
    assertThat(contract.path("status").textValue()).isEqualTo("active");
    assertThat(contract.path("dateSigned").textValue()).isEqualTo("2027-03-15T11:00:00Z");
    assertThat(contract.at("/value/amount").intValue()).isEqualTo(1440000);
    assertThat(contract.at("/documents/0/noticeType").textValue()).isEqualTo("UK7");
    var metric = contract.at("/agreedMetrics/0");
    assertThat(metric.at("/observations/0/measure").intValue()).isEqualTo(3);
    assertThat(metric.at("/observations/0/dimensions/promise"))
        .isEqualTo(compiled().at("/awards/0/agreedMetrics/0/id"));
    assertThat(metric.at("/observations/0/dimensions/lineage"))
        .isEqualTo(compiled().at("/tender/targets/0/id"));
    assertThat(metric.at("/observations/0/dimensions/provenance").textValue())
        .isEqualTo("required");
    assertThat(metric.at("/observations/1/dimensions/level").textValue()).isEqualTo("baseline");
    everythingIsValid();
  }

  @Test
  void aContractWithoutAnyKpiSaysWhy() {
    tell(new Fact.TenderOut(Notices.sample()));

    var began =
        tell(
            new ContractFact.Began(
                Notices.event(
                    ContractStarted.class,
                    ContractStarted.TYPE,
                    event -> ((ArrayNode) event.path("kpis")).removeAll())));

    assertThat(began.at("/contracts/0/noAgreedMetricsRationale").textValue()).isNotBlank();
    assertThat(began.at("/contracts/0").has("agreedMetrics")).isFalse();
    everythingIsValid();
  }

  @Test
  void aRevisionTakesBackTheKpiThatIsLetGoAndAVariationTellsWhatChangedAndNothingOfWhy() {
    // Given
    tell(new Fact.TenderOut(Notices.sample()));
    tell(started());

    // When one KPI is left, with another target
    var revised =
        tell(
            new ContractFact.Revised(
                Notices.event(
                    KpisAgreed.class,
                    KpisAgreed.TYPE,
                    event -> ((ArrayNode) event.path("kpis")).remove(1))));
    var metrics = compiled().at("/contracts/0/agreedMetrics");
    var varied =
        tell(
            new ContractFact.Varied(
                Notices.event(
                    ContractVaried.class,
                    ContractVaried.TYPE,
                    event -> {
                      event.put("change", "NOVATION");
                      ((ObjectNode) event.path("supplier"))
                          .put("id", "weald-care")
                          .put("name", "Weald Care");
                    })));

    // Then
    assertThat(revised.at("/tag/0").textValue()).isEqualTo("contractUpdate");
    assertThat(metrics.at("/0/observations/0/measure").intValue()).isEqualTo(4);
    assertThat(metrics.at("/1/title").isMissingNode()).isTrue();
    assertThat(varied.at("/tag/0").textValue()).isEqualTo("contractAmendment");
    assertThat(varied.at("/parties").findValuesAsText("id"))
        .containsExactly("wealdshire", "weald-care", "orchard-homecare");
    assertThat(varied.at("/parties/2/roles/0").textValue()).isEqualTo("removedSupplier");
    var contract = compiled().at("/contracts/0");
    assertThat(contract.at("/period/endDate").textValue()).isEqualTo("2031-03-31T23:59:59+01:00");
    assertThat(contract.at("/amendments/0/suppliersAdded/0/id").textValue())
        .isEqualTo("weald-care");
    assertThat(contract.path("documents").findValuesAsText("noticeType"))
        .containsExactly("UK7", "UK10");
    everythingIsValid();
  }

  @Test
  void aRatingIsToldWithTheUksWordsAndALaterOneOfTheSameTakesItsPlace() {
    // Given
    tell(new Fact.TenderOut(Notices.sample()));
    tell(started());

    // When
    var rated = tell(rated(event -> {}));
    var again =
        tell(
            rated(
                event ->
                    event
                        .put("rating", "GOOD")
                        .putNull("kpis")
                        .put("ratedAt", "2028-04-02T09:00:00Z")));

    // Then
    assertThat(rated.at("/tag/0").textValue()).isEqualTo("implementation");
    assertThat(rated.at("/contracts/0/implementation/metrics").findValuesAsText("title"))
        .hasSize(3)
        .startsWith("Performance under the contract");
    assertThat(again.at("/tag/0").textValue()).isEqualTo("implementationUpdate");
    assertThat(again.path("id")).isNotEqualTo(rated.path("id"));
    var performance = compiled().at("/contracts/0/implementation/metrics/0/observations");
    assertThat(performance).hasSize(1);
    assertThat(performance.at("/0/measureClassification/id").textValue()).isEqualTo("met");
    assertThat(told.toString()).doesNotContain("a road that the council closed");
    everythingIsValid();
  }

  @Test
  void aYearsStatementIsToldWithItsFiguresHowTheyAreBorneOutAndItsHash() {
    // Given
    tell(new Fact.TenderOut(Notices.sample()));
    tell(started());

    // When
    var stated = tell(stated(event -> {}));

    // Then a small number of people is not there
    var implementation = stated.at("/contracts/0/implementation");
    assertThat(implementation.at("/documents/0/description").textValue()).contains("9f86d081");
    assertThat(implementation.at("/milestones/0/status").textValue()).isEqualTo("met");
    var hidden = implementation.at("/metrics/0/observations/0");
    assertThat(hidden.has("measure")).isFalse();
    assertThat(hidden.has("measureClassification")).isFalse();
    assertThat(hidden.path("notes").textValue()).isEqualTo("not shown");
    assertThat(hidden.at("/dimensions/verification").textValue()).isEqualTo("partlyVerified");
    var shown = implementation.at("/metrics/1/observations/1");
    assertThat(shown.path("measure").intValue()).isEqualTo(1);
    assertThat(shown.at("/measureClassification/id").textValue()).isEqualTo("offTrack");
    assertThat(shown.at("/dimensions/verification").textValue()).isEqualTo("verified");

    // When another edition hides what the first one showed
    tell(
        stated(
            event -> {
              event.put("edition", 2).put("statementId", UUID.randomUUID().toString());
              ((ObjectNode) event.at("/results/1"))
                  .putNull("achieved")
                  .putNull("inPeriod")
                  .putNull("state");
            }));

    // Then it is gone from what stands
    var now = compiled().at("/contracts/0/implementation");
    assertThat(now.path("documents")).hasSize(1);
    assertThat(now.at("/documents/0/title").textValue()).endsWith("edition 2");
    assertThat(now.at("/metrics/1/observations").findValues("measure")).isEmpty();
    everythingIsValid();
  }

  @Test
  void aFailureAndTheEndOfAContractAreTold() {
    // Given
    tell(new Fact.TenderOut(Notices.sample()));
    tell(started());

    // When
    var failed =
        tell(
            new ContractFact.Failed(
                Notices.event(PoorPerformancePublished.class, PoorPerformancePublished.TYPE)));
    var elsewhere =
        tell(
            new ContractFact.Failed(
                Notices.event(
                    PoorPerformancePublished.class,
                    PoorPerformancePublished.TYPE,
                    event ->
                        event
                            .put("noticeId", UUID.randomUUID().toString())
                            .putNull("says")
                            .put("reference", "https://example.org/notice/1"))));
    var ended =
        tell(new ContractFact.Ended(Notices.event(ContractEnded.class, ContractEnded.TYPE)));

    // Then
    var failure = failed.at("/contracts/0/implementation/performanceFailures/0");
    assertThat(failure.path("category").textValue()).isEqualTo("poorPerformance");
    assertThat(failure.path("description").textValue()).startsWith("Fewer care workers");
    assertThat(failure.at("/documents/0/noticeType").textValue()).isEqualTo("UK9");
    assertThat(
            elsewhere
                .at("/contracts/0/implementation/performanceFailures/0/documents/0/url")
                .textValue())
        .isEqualTo("https://example.org/notice/1");
    assertThat(ended.at("/tag/0").textValue()).isEqualTo("contractTermination");
    assertThat(compiled().at("/contracts/0/status").textValue()).isEqualTo("terminated");
    assertThat(compiled().at("/contracts/0/implementation/performanceFailures")).hasSize(2);
    everythingIsValid();
  }

  @Test
  void whatAContractTellsBeforeItsAwardIsKnownIsToldAllTheSame() {
    tell(new Fact.TenderOut(Notices.sample()));

    tell(rated(event -> {}));
    tell(started());
    tell(new Fact.LotAwarded(Notices.award(award -> {})));
    tell(announced(event -> {}));

    assertThat(compiled().path("contracts")).hasSize(1);
    everythingIsValid();
  }

  private void everythingIsValid() {
    var strict = OcdsSchema.strictRelease();
    told.forEach(strict::holds);
    strict.holds(compiled());
  }

  private static ObjectNode told(ObjectNode event, int nth, String kind) {
    return event
        .put("kind", kind)
        .put("noticeId", new UUID(0, nth).toString())
        .put("announcedAt", "2027-02-0" + nth + "T10:30:00Z")
        .putNull("statistics");
  }

  private static Fact.AwardTold announced(Consumer<ObjectNode> change) {
    return new Fact.AwardTold(Notices.event(AwardAnnounced.class, AwardAnnounced.TYPE, change));
  }

  private static Fact started() {
    return new ContractFact.Began(Notices.event(ContractStarted.class, ContractStarted.TYPE));
  }

  private static Fact rated(Consumer<ObjectNode> change) {
    return new ContractFact.Rated(
        Notices.event(PerformanceRated.class, PerformanceRated.TYPE, change));
  }

  private static Fact stated(Consumer<ObjectNode> change) {
    return new ContractFact.Stated(
        Notices.event(StatementPublished.class, StatementPublished.TYPE, change));
  }
}
