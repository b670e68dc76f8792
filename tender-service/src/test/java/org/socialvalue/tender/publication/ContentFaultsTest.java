package org.socialvalue.tender.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.publication.Trees.criterion;
import static org.socialvalue.tender.publication.Trees.leaf;
import static org.socialvalue.tender.publication.Trees.node;
import static org.socialvalue.tender.publication.Trees.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.AwardModel.AbnormallyLow;
import org.socialvalue.events.AwardModel.PriceBand;
import org.socialvalue.events.AwardModel.PriceFormula;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.LotLimits;
import org.socialvalue.events.ParticipationCondition.Kind;
import org.socialvalue.events.Question;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.framework.ProviderForm;

class ContentFaultsTest {

  private static final LocalizedText RULE = LocalizedText.english("Where it leads by more points");

  private final Homecare tender = new Homecare();

  private List<String> faults() {
    return faults(tender.build().content());
  }

  private static List<String> faults(TenderContent content) {
    return ContentFaults.of(content, Given.DATA.areas()).stream().map(Fault::pointer).toList();
  }

  @Test
  void aTenderThatKeepsEveryRuleHasNoFaults() {
    assertThat(faults()).isEmpty();
  }

  @Test
  void limitsOnLotsFitTheLotsAndEachOther() {
    tender.lotLimits = new LotLimits(2, 1, RULE);
    assertThat(faults()).isEmpty();
    tender.lotLimits = new LotLimits(3, 0, RULE);
    assertThat(faults()).containsExactly("/lotLimits/mostBidFor", "/lotLimits/mostWon");
    tender.lotLimits = new LotLimits(1, 2, null);
    assertThat(faults()).containsExactly("/lotLimits/mostWon");
    tender.lotLimits = new LotLimits(null, null, null);
    assertThat(faults()).containsExactly("/lotLimits");
  }

  @Test
  void whoeverWouldWinTooManyLotsIsAllottedSomeByARule() {
    tender.lotLimits = new LotLimits(null, 1, null);
    assertThat(faults()).containsExactly("/lotLimits/allotment");
    tender.lotLimits = new LotLimits(1, null, RULE);
    assertThat(faults()).containsExactly("/lotLimits/allotment");
    tender.lotLimits = new LotLimits(1, 1, null);
    assertThat(faults()).isEmpty();
  }

  @Test
  void aCeilingStaysWithinTheWholeBudget() {
    tender.lots.set(
        0,
        new Lot(
            "LOT-1",
            LocalizedText.english("North"),
            List.of("ashcombe"),
            BigDecimal.ONE,
            new BigDecimal("1000.01")));
    tender.terms =
        new ContractTerms(
            LocalDate.of(2027, 4, 1),
            LocalDate.of(2031, 3, 31),
            LocalDate.of(2028, 4, 1),
            6,
            true,
            new BigDecimal("1000"));
    assertThat(faults()).containsExactly("/lots/0/priceCeiling");
  }

  @Test
  void anAreaStandsInALotOnce() {
    tender.lots.set(0, Given.lot("LOT-1", "ashcombe", "ashcombe"));
    assertThat(faults()).containsExactly("/lots/0/areas/1");
  }

  @Test
  void conditionsOfFormNameFormsAndOthersNone() {
    tender.conditions.add(condition("C1", Kind.PROVIDER_FORM));
    tender.conditions.add(condition("C1", Kind.INSURANCE, ProviderForm.CHARITY));
    assertThat(faults())
        .containsExactly("/conditions/1/id", "/conditions/0/forms", "/conditions/1/forms");
  }

  @Test
  void aConditionMayNotShutOutEverybodyTheCompetitionIsReservedFor() {
    tender.reservation =
        new ReservedFor(
            "PUBLIC_SERVICE_MUTUALS", 60, List.of(ProviderForm.PUBLIC_SERVICE_MUTUAL), RULE);
    tender.conditions.add(condition("C1", Kind.PROVIDER_FORM, ProviderForm.CHARITY));
    assertThat(faults()).containsExactly("/conditions/0/forms");
  }

  @Test
  void aMinimumNeedsWeightAndAToleranceFitsTheScale() {
    var usual = Given.model("90", "0", "10", "60", "40");
    tender.model =
        new AwardModel(
            usual.priceWeight(),
            usual.qualityWeight(),
            usual.socialValueWeight(),
            usual.specifiedShare(),
            usual.openShare(),
            usual.socialValueMode(),
            usual.priceFormula(),
            BigDecimal.ONE,
            usual.scale(),
            new BigDecimal("5.5"),
            2,
            usual.tieRule());
    assertThat(faults())
        .containsExactly("/awardModel/qualityMinimum", "/awardModel/moderationTolerance");
  }

  @Test
  void criteriaLieFourLevelsDeepAtMost() {
    var fourth = node("C", "100", leaf("D", "100", "Q1"));
    var fifth = node("C", "100", node("D", "100", leaf("E", "100", "Q1")));
    assertThat(tree(node("A", "100", node("B", "100", fourth)))).isEmpty();
    assertThat(tree(node("A", "100", node("B", "100", fifth))))
        .containsExactly("/criteria/0/criteria/0/criteria/0/criteria/0/criteria/0");
  }

  @Test
  void aQuestionBelongsToOneCriterionOfItsKind() {
    assertThat(tree(leaf("A", "50", "Q1", "Q9"), leaf("B", "50", "Q1", "S1")))
        .containsExactly(
            "/criteria/0/questionIds/1", "/criteria/1/questionIds/0", "/criteria/1/questionIds/1");
  }

  @Test
  void aCriterionHasPartsOfItsKindOrQuestions() {
    var odd =
        criterion(
            "A",
            Question.Kind.OPEN_QUESTION,
            new BigDecimal("100.5"),
            List.of(leaf("A", "100", "Q1")),
            List.of("Q1"));
    assertThat(tree(odd))
        .contains(
            "/criteria/0/weight",
            "/criteria/0/questionIds",
            "/criteria/0/criteria/0/id",
            "/criteria/0/criteria/0/kind");
  }

  private static List<String> tree(AwardCriterion... top) {
    return faults(
        Trees.content(
            List.of(top),
            question("Q1", "100"),
            question("S1", Question.Kind.SPECIFIED_REQUIREMENT, new BigDecimal("100"))));
  }

  private static EntryCondition condition(String id, Kind kind, ProviderForm... forms) {
    return new EntryCondition(id, kind, RULE, null, null, forms(forms));
  }

  private static @Nullable List<ProviderForm> forms(ProviderForm... forms) {
    return forms.length == 0 ? null : List.of(forms);
  }

  @Test
  void aTableOfPricesHoldsTogetherAndGoesWithItsFormula() {
    tender.model = priced(PriceFormula.TABLE, null, null);
    assertThat(faults()).containsExactly("/awardModel/priceTable");

    tender.model = priced(PriceFormula.LOWEST_OVER_BID, List.of(band("100", "100")), null);
    assertThat(faults()).containsExactly("/awardModel/priceTable");

    tender.model =
        priced(
            PriceFormula.TABLE,
            List.of(band("99", "100"), band("110", "101"), band("110", "20"), band("130", "30")),
            null);
    assertThat(faults())
        .containsExactly(
            "/awardModel/priceTable/0/upToPercentOfLowest",
            "/awardModel/priceTable/1/pointsPercent",
            "/awardModel/priceTable/1/pointsPercent",
            "/awardModel/priceTable/2/upToPercentOfLowest",
            "/awardModel/priceTable/3/pointsPercent");

    tender.model = priced(PriceFormula.TABLE, List.of(band("100", "100"), band("110", "80")), null);
    assertThat(faults()).isEmpty();
  }

  @Test
  void theTestOfLowPricesHasNoFigureThatItDoesNotUse() {
    tender.model =
        priced(
            PriceFormula.LOWEST_OVER_BID,
            null,
            new AbnormallyLow(
                AbnormallyLow.Test.MEAN_OF_OTHERS_OR_NEXT,
                new BigDecimal("140"),
                new BigDecimal("30"),
                BigDecimal.ONE));
    assertThat(faults())
        .containsExactly(
            "/awardModel/abnormallyLow/belowMeanPercent",
            "/awardModel/abnormallyLow/belowLowestPercent");
  }

  @Test
  void aLeastMarkLiesOnTheScale() {
    var usual = tender.questions.getFirst();
    tender.questions.set(
        0, new Question(usual.id(), usual.kind(), usual.text(), usual.weight(), usual.parts(), 6));
    assertThat(faults()).containsExactly("/questions/0/minimumMark");
  }

  private static PriceBand band(String upTo, String points) {
    return new PriceBand(new BigDecimal(upTo), new BigDecimal(points));
  }

  private static AwardModel priced(
      PriceFormula formula, @Nullable List<PriceBand> table, @Nullable AbnormallyLow low) {
    var usual = Given.model("30", "60", "10", "60", "40");
    return new AwardModel(
        usual.priceWeight(),
        usual.qualityWeight(),
        usual.socialValueWeight(),
        usual.specifiedShare(),
        usual.openShare(),
        usual.socialValueMode(),
        formula,
        usual.qualityMinimum(),
        usual.scale(),
        usual.moderationTolerance(),
        usual.shownDecimals(),
        usual.tieRule(),
        table,
        low,
        null);
  }
}
