package org.socialvalue.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.socialvalue.events.AwardModel.PriceBand;
import org.socialvalue.events.AwardModel.TieRule;

/**
 * Independence of irrelevant bids, where it does not hold: for each formula that does not stand
 * alone, three bids of which one cannot win, and its leaving turns the other two.
 */
class IrrelevantBidsTest {

  private static final int CHEAP = 0;
  private static final int GOOD = 1;
  private static final int LOSER = 2;

  static Stream<Arguments> turned() {
    return Stream.of(
        // 40 for price: 20 against 18.18 with the loser, 40 against 36.36 without it.
        Arguments.of(new LowestOverBid(), field("100", "50", "110", "55", "50", "0")),
        // With a dear loser the two lie close together, without it they are the ends.
        Arguments.of(new LinearLowestToHighest(), field("100", "50", "110", "55", "300", "0")),
        // A dear loser lifts the mean, and both to the bound.
        Arguments.of(new MeanDeviation(), field("100", "50", "110", "55", "300", "0")),
        // The loser has the best ratio, and hardly any quality.
        Arguments.of(new QualityPerPrice(), field("100", "60", "500", "100", "10", "20")),
        // Measured by the loser, both are beyond the bands.
        Arguments.of(
            PriceFormulasTest.table(
                new PriceBand(new BigDecimal("105"), new BigDecimal("100")),
                new PriceBand(new BigDecimal("120"), new BigDecimal("50"))),
            field("100", "50", "110", "70", "10", "0")));
  }

  /** Price and per cent of quality, in pairs. */
  private static List<Contender> field(String... pairs) {
    return Stream.of(0, 1, 2)
        .map(
            i ->
                Contenders.bid(
                    i,
                    Fraction.parse(pairs[2 * i]),
                    Fraction.parse(pairs[2 * i + 1]).percent(),
                    Fraction.ZERO))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("turned")
  void aBidThatCannotWinDecidesWhoDoes(PriceFormula formula, List<Contender> bids) {
    var terms =
        new Terms(
            Fraction.of(40),
            Fraction.of(60),
            Fraction.ZERO,
            formula,
            NonPrice.AS_MARKED,
            TieRule.LOWER_PRICE);

    assertThat(formula.standsAlone()).isFalse();
    assertThat(Comparison.firstOf(terms, bids))
        .as("with the loser")
        .containsExactly(bids.get(GOOD).bidId())
        .doesNotContain(bids.get(LOSER).bidId());
    assertThat(Comparison.firstOf(terms, bids.subList(0, 2)))
        .as("without it")
        .containsExactly(bids.get(CHEAP).bidId());
  }

  /** Taking quality against the best is relative in the same way, whatever the price formula. */
  @Test
  void nonPriceAgainstTheBestIsTurnedByALoserToo() {
    var terms =
        new Terms(
            Fraction.of(60),
            Fraction.of(40),
            Fraction.ZERO,
            new LinearToCeiling(Fraction.of(200), true),
            NonPrice.AGAINST_THE_BEST,
            TieRule.LOWER_PRICE);
    // 42 + 16 against 33 + 24 with the loser, who has the best answers; alone 26.67 against 40.
    var bids = field("60", "40", "90", "60", "200", "100");

    assertThat(Comparison.firstOf(terms, bids)).containsExactly(bids.get(CHEAP).bidId());
    assertThat(Comparison.firstOf(terms, bids.subList(0, 2)))
        .containsExactly(bids.get(GOOD).bidId());
  }
}
