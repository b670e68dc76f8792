package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.AwardModel.Descriptor;
import org.socialvalue.events.AwardModel.Scale;
import org.socialvalue.events.AwardModel.TieRule;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.tender.Given.Homecare;

class ScoringIsClearTest {

  private final Homecare tender = new Homecare();

  private List<String> found() {
    return new ScoringIsClear()
        .check(tender.build()).stream().map(f -> f.effect() + " " + f.subject()).toList();
  }

  private static Scale scale(int max, int... described) {
    return new Scale(
        0,
        max,
        Arrays.stream(described)
            .mapToObj(mark -> new Descriptor(mark, LocalizedText.english("Mark " + mark)))
            .toList());
  }

  private static AwardModel model(String quality, String social, Scale scale, TieRule tie) {
    return new AwardModel(
        new BigDecimal("30"),
        new BigDecimal(quality),
        new BigDecimal(social),
        new BigDecimal("60"),
        new BigDecimal("40"),
        AwardModel.SocialValueMode.SEPARATE,
        AwardModel.PriceFormula.LOWEST_OVER_BID,
        null,
        scale,
        BigDecimal.ONE,
        2,
        tie);
  }

  @Test
  void aScaleWithEachMarkDescribedIsClear() {
    assertThat(found()).isEmpty();
  }

  @Test
  void aMarkThatNothingDescribesIsNamed() {
    tender.model = model("60", "10", scale(3, 0, 1, 3), TieRule.LOWER_PRICE);
    assertThat(found()).containsExactly("ADVISE /awardModel/scale/descriptors");
  }

  @Test
  void aLongScaleIsDescribedAtItsEnds() {
    tender.model = model("60", "10", scale(100, 0, 100), TieRule.LOWER_PRICE);
    assertThat(found()).isEmpty();
    tender.model = model("60", "10", scale(100, 0, 50), TieRule.LOWER_PRICE);
    assertThat(found()).containsExactly("ADVISE /awardModel/scale/descriptors");
  }

  @Test
  void pointsWithoutWeightBreakNoTie() {
    tender.model = model("70", "0", scale(2, 0, 1, 2), TieRule.HIGHER_SOCIAL_VALUE_POINTS);
    assertThat(found()).containsExactly("ADVISE /awardModel/tieRule");
    tender.model = model("70", "0", scale(2, 0, 1, 2), TieRule.HIGHER_QUALITY_POINTS);
    assertThat(found()).isEmpty();
  }

  @Test
  void lotsAndCeilingsTogetherFitTheBudget() {
    tender.lots = List.of(lot("LOT-1", "500"), lot("LOT-2", "500"));
    tender.terms = budget("1000");
    assertThat(found()).isEmpty();
    tender.terms = budget("999.99");
    assertThat(found()).containsExactly("ADVISE /contractTerms/budget", "ADVISE /lots");
  }

  @Test
  void awardOnValueNeedsAPriceToWeighAnswersInAndAMinimumThatNoPriceMakesUpFor() {
    tender.model = onValue("30", "60", "10", null);
    assertThat(found()).containsExactly("ADVISE /awardModel/qualityMinimum");
    tender.model = onValue("0", "90", "10", new BigDecimal("50"));
    assertThat(found()).containsExactly("ADVISE /awardModel/priceWeight");
    tender.model = onValue("100", "0", "0", new BigDecimal("50"));
    assertThat(found()).containsExactly("ADVISE /awardModel/priceFormula");
    tender.model = onValue("30", "60", "10", new BigDecimal("50"));
    assertThat(found()).isEmpty();
  }

  private static AwardModel onValue(
      String price, String quality, String social, @Nullable BigDecimal minimum) {
    return new AwardModel(
        new BigDecimal(price),
        new BigDecimal(quality),
        new BigDecimal(social),
        new BigDecimal("60"),
        new BigDecimal("40"),
        AwardModel.SocialValueMode.SEPARATE,
        AwardModel.PriceFormula.AWARD_ON_VALUE,
        minimum,
        scale(2, 0, 1, 2),
        BigDecimal.ONE,
        2,
        TieRule.LOWER_PRICE);
  }

  @Test
  void aCeilingUnderTheValueOfItsLotIsAdvisedAgainst() {
    tender.lots = List.of(lot("LOT-1", "499.99"), lot("LOT-2", "500"));
    assertThat(found()).containsExactly("ADVISE /lots/0/priceCeiling");
  }

  private static Lot lot(String id, @Nullable String ceiling) {
    return new Lot(
        id,
        LocalizedText.english(id),
        List.of("ashcombe"),
        new BigDecimal("500"),
        ceiling == null ? null : new BigDecimal(ceiling));
  }

  private static ContractTerms budget(String pounds) {
    return new ContractTerms(
        LocalDate.of(2027, 4, 1),
        LocalDate.of(2031, 3, 31),
        LocalDate.of(2028, 4, 1),
        6,
        true,
        new BigDecimal(pounds));
  }
}
