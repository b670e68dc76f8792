package org.socialvalue.evaluation.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.evaluation.TestBids.bidFor;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.TestTenders;
import org.socialvalue.evaluation.bid.BidContent;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.events.Measure;
import org.socialvalue.events.Supplier;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.rules.Finding;

/** Each rule on bids: a case that keeps it and one that breaks it. */
class BidRulesTest {

  private final TenderPublished tender = TestTenders.homecare().published();
  private final BidContent whole = bidFor(tender).priced("LOT-1", "1200000").whole();

  private JudgedBid judged(BidContent content) {
    return new JudgedBid(tender, "orchard-homecare", content);
  }

  private static BidContent with(BidContent.Bidder bidder, BidContent other) {
    return new BidContent(bidder, other.lots(), other.answers());
  }

  private static BidContent answering(BidContent.Answer... answers) {
    return new BidContent(null, List.of(), List.of(answers));
  }

  @Test
  void aBidderSaysNameSizeAndSector() {
    assertThat(new TheBidderIsNamed().check(judged(whole))).isEmpty();
    var nameless = new BidContent.Bidder(" ", null, Supplier.Sector.PUBLIC);
    assertThat(new TheBidderIsNamed().check(judged(with(nameless, whole))))
        .extracting(Finding::subject)
        .containsExactly("/bidder/name", "/bidder/size");
  }

  @Test
  void eachLotBidForHasOnePrice() {
    assertThat(new EachLotBidForHasOnePrice().check(judged(whole))).isEmpty();
    var twice = bidFor(tender).priced("LOT-1", "1").priced("LOT-1", null).whole();
    assertThat(new EachLotBidForHasOnePrice().check(judged(twice)))
        .extracting(Finding::subject)
        .containsExactly("/lots/1/lotId", "/lots/1/price");
    assertThat(new EachLotBidForHasOnePrice().check(judged(answering()))).hasSize(1);
  }

  @Test
  void aPriceOfNoughtIsAPrice() {
    var free = bidFor(tender).priced("LOT-1", "0").whole();
    assertThat(new EachLotBidForHasOnePrice().check(judged(free))).isEmpty();
  }

  @Test
  void eachQuestionAndPartIsAnsweredOnce() {
    assertThat(new EachQuestionIsAnswered().check(judged(whole))).isEmpty();
    var strange = new BidContent.Answer("Q7", List.of(), List.of(), List.of());
    assertThat(new EachQuestionIsAnswered().check(judged(answering(strange, strange))))
        .extracting(Finding::message)
        .contains(
            "Answer question Q1", "The tender has no question Q7", "Q7 is answered here again");
  }

  @Test
  void eachRequirementHasItsPlan() {
    assertThat(new EachRequirementHasItsPlan().check(judged(whole))).isEmpty();
    var planless = new BidContent.Answer("SV1", List.of(), List.of(), List.of());
    assertThat(new EachRequirementHasItsPlan().check(judged(answering(planless))))
        .extracting(Finding::subject)
        .containsExactly("/answers/0/requirementPlans");
  }

  @Test
  void anOpenQuestionIsAnsweredWithAWholeOffer() {
    assertThat(new EachOfferIsWhole().check(judged(whole))).isEmpty();
    var offerless = new BidContent.Answer("SV2", List.of(), List.of(), List.of());
    assertThat(new EachOfferIsWhole().check(judged(answering(offerless))))
        .extracting(Finding::subject)
        .containsExactly("/answers/0/offers");
  }

  @Test
  void aMeasureIsOneThatAContractCanBeHeldTo() {
    var rule = new MeasureIsUsable();
    var good =
        new Measure(
            Measure.Kind.OUTCOME,
            "people less lonely",
            "people",
            Measure.Direction.HIGHER_IS_BETTER,
            null,
            new Measure.Target(BigDecimal.TEN, null, null, null, null));
    var aimless =
        new Measure(
            Measure.Kind.OUTCOME, "", "people", Measure.Direction.HIGHER_IS_BETTER, null, null);

    assertThat(rule.check(good, "/m")).isEmpty();
    assertThat(rule.check(aimless, "/m"))
        .extracting(Finding::subject)
        .containsExactly("/m/name", "/m/target");
    assertThat(rule.check(null, "/m")).hasSize(1);
  }

  @Test
  void theNumbersOfAMeasureFitAKpi() {
    var rule = new MeasureIsUsable();

    assertThat(rule.check(counted("0.0001", "99999999999.9999", "0.01"), "/m")).isEmpty();
    assertThat(rule.check(counted("0.00001", "-1", "0.001"), "/m"))
        .extracting(Finding::subject)
        .containsExactly("/m/baseline", "/m/target/amount", "/m/target/perAmountSpent");
    assertThat(rule.check(counted("1E+2147483647", "999999999999.9999", "1000000000000"), "/m"))
        .extracting(Finding::subject)
        .containsExactly("/m/baseline", "/m/target/amount", "/m/target/perAmountSpent");
  }

  private static Measure counted(String baseline, String amount, String perAmountSpent) {
    return new Measure(
        Measure.Kind.OUTCOME,
        "people less lonely",
        "people",
        Measure.Direction.HIGHER_IS_BETTER,
        new BigDecimal(baseline),
        new Measure.Target(
            new BigDecimal(amount), new BigDecimal(perAmountSpent), null, null, null));
  }

  @Test
  void aPartIsAnsweredOnceAndOnlyWhereItIsAsked() {
    var rota = new BidContent.PartAnswer("rota", "text");
    var strange = new BidContent.PartAnswer("colour", "text");
    var answer = new BidContent.Answer("Q1", List.of(rota, rota, strange), List.of(), List.of());
    assertThat(new EachQuestionIsAnswered().check(judged(answering(answer))))
        .extracting(Finding::subject)
        .contains("/answers/0/parts/1/partId", "/answers/0/parts/2/partId")
        .doesNotContain("/answers/0/parts/0/partId");
  }

  @Test
  void aRequirementIsPlannedOnceAndOnlyWhereItBelongs() {
    var plan = whole.answerTo("SV1").orElseThrow().requirementPlans().getFirst();
    var twice = new BidContent.Answer("SV1", List.of(), List.of(plan, plan), List.of());
    var stray = new BidContent.Answer("Q1", List.of(), List.of(plan), List.of());
    assertThat(new EachRequirementHasItsPlan().check(judged(answering(twice, stray))))
        .extracting(Finding::subject)
        .containsExactly(
            "/answers/0/requirementPlans/1/requirementId",
            "/answers/1/requirementPlans/0/requirementId");
  }

  @Test
  void onlyAnOpenQuestionTakesOffers() {
    var offers = whole.answerTo("SV2").orElseThrow().offers();
    var stray = new BidContent.Answer("Q1", List.of(), List.of(), offers);
    assertThat(new EachOfferIsWhole().check(judged(answering(stray))))
        .extracting(Finding::subject)
        .containsExactly("/answers/0/offers");
  }

  @Test
  void anOfferLandsInTheRelevantArea() {
    assertThat(new OffersLandInTheRelevantArea().check(judged(whole))).isEmpty();
    assertThat(judged(whole).worthNothing(tender.questions().getLast())).isFalse();
    var elsewhere = bidFor(tender).priced("LOT-1", "1").offeringIn("WS-HOP", "NM").whole();
    assertThat(new OffersLandInTheRelevantArea().check(judged(elsewhere)))
        .extracting(Finding::code)
        .containsExactly("OUT_OF_AREA");
    assertThat(judged(elsewhere).worthNothing(tender.questions().getLast())).isTrue();
  }

  @Test
  void anAreaThatTheTenderDoesNotNameLiesNowhere() {
    var unknown = bidFor(tender).priced("LOT-1", "1").offeringIn("ATLANTIS").whole();
    assertThat(new OffersLandInTheRelevantArea().check(judged(unknown))).hasSize(1);
  }

  @Test
  void aPriceOverTheCeilingIsAdvised() {
    var at = bidFor(tender).priced("LOT-1", "1500000").whole();
    var over = bidFor(tender).priced("LOT-1", "1500000.01").whole();

    assertThat(new PricesAreWithinTheCeiling().check(judged(at))).isEmpty();
    assertThat(new PricesAreWithinTheCeiling().check(judged(over)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.advises()).isTrue());
  }
}
