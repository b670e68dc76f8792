package org.socialvalue.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.evaluation.scoring.Contenders.bid;
import static org.socialvalue.evaluation.scoring.Contenders.points;
import static org.socialvalue.evaluation.scoring.Contenders.priced;
import static org.socialvalue.evaluation.scoring.Contenders.shown;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.AwardModel.PriceBand;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;

/** What each formula gives at its edges; what holds of all of them is in the property tests. */
class PriceFormulasTest {

  @Nested
  class LowestOverBidIs {

    private final PriceFormula formula = new LowestOverBid();

    @Test
    void theLowestPriceInProportion() {
      assertThat(shown(formula, 2, 40, "100", "120", "200"))
          .containsExactly("40.00", "33.33", "20.00");
    }

    @Test
    void definedWhereThePriceIsNought() {
      assertThat(shown(formula, 0, 40, "0", "100")).containsExactly("40", "0");
      assertThat(shown(formula, 0, 40, "0", "0")).containsExactly("40", "40");
      assertThat(formula.working(priced("0").getFirst(), Field.of(priced("0", "1"))))
          .contains("nought");
    }
  }

  @Nested
  class LinearToCeilingIs {

    private final PriceFormula formula = new LinearToCeiling(Fraction.of(200), true);

    @Test
    void aStraightLineFromNoughtToTheCeiling() {
      assertThat(shown(formula, 2, 40, "0", "50", "100", "200"))
          .containsExactly("40.00", "30.00", "20.00", "0.00");
    }

    @Test
    void notUnderNothingAboveAnEstimateThatStandsIn() {
      var lot = new Lot("L", LocalizedText.english("L"), List.of(), new BigDecimal("80"), null);
      var estimated = PriceFormula.of(named(AwardModel.PriceFormula.LINEAR_TO_CEILING), lot);

      assertThat(shown(estimated, 0, 40, "20", "80", "90")).containsExactly("30", "0", "0");
      assertThat(estimated.inWords()).contains("estimated value");
    }

    @Test
    void definedWhereTheCeilingIsNought() {
      var nought = new LinearToCeiling(Fraction.ZERO, true);

      assertThat(shown(nought, 0, 40, "0", "1")).containsExactly("40", "0");
    }
  }

  @Nested
  class LinearLowestToHighestIs {

    private final PriceFormula formula = new LinearLowestToHighest();

    @Test
    void allForTheLowestAndNothingForTheHighest() {
      assertThat(shown(formula, 2, 40, "100", "150", "300"))
          .containsExactly("40.00", "30.00", "0.00");
    }

    @Test
    void neverDividedByNought() {
      assertThat(shown(formula, 0, 40, "500", "500")).containsExactly("40", "40");
      assertThat(shown(formula, 0, 40, "0", "0")).containsExactly("40", "40");
      assertThat(shown(formula, 0, 40, "7")).containsExactly("40");
      assertThat(shown(formula, 0, 40, "0", "10")).containsExactly("40", "0");
    }
  }

  @Nested
  class MeanDeviationIs {

    private final PriceFormula formula = new MeanDeviation();

    @Test
    void halfAtTheMeanAndAPercentForEachPerCentAway() {
      assertThat(shown(formula, 2, 100, "90", "100", "110"))
          .containsExactly("60.00", "50.00", "40.00");
    }

    @Test
    void boundedHoweverFarAPriceLiesAway() {
      // Mean 100: 60 is 40 % below and 160 is 60 % above.
      assertThat(shown(formula, 0, 100, "60", "80", "160")).containsExactly("90", "70", "0");
      assertThat(shown(formula, 0, 100, "0", "150", "150")).containsExactly("100", "0", "0");
    }

    @Test
    void halfWhereThereIsOneBidOrAllAreNought() {
      assertThat(shown(formula, 0, 100, "77")).containsExactly("50");
      assertThat(shown(formula, 0, 100, "0", "0")).containsExactly("50", "50");
    }
  }

  @Nested
  class QualityPerPriceIs {

    private final PriceFormula formula = new QualityPerPrice();

    @Test
    void theBestRatioInProportion() {
      var bids =
          List.of(
              bid(1, Fraction.of(100_000), Fraction.of(80, 100), Fraction.ZERO),
              bid(2, Fraction.of(90_000), Fraction.of(60, 100), Fraction.ZERO));

      // £1,250 and £1,500 for one per cent of quality.
      assertThat(points(formula, bids, 100)).containsExactly(Fraction.of(100), Fraction.of(250, 3));
      assertThat(formula.figures(bids.get(1), Field.of(bids)).get(1).value())
          .isEqualTo(Fraction.of(1_500));
    }

    @Test
    void definedWithoutQualityAndWithoutPrice() {
      var free = bid(1, Fraction.ZERO, Fraction.of(1, 5), Fraction.ZERO);
      var freeAndPoor = bid(2, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
      var paid = bid(3, Fraction.of(10), Fraction.ONE, Fraction.ZERO);
      var poor = bid(4, Fraction.of(10), Fraction.ZERO, Fraction.ZERO);

      assertThat(points(formula, List.of(free, freeAndPoor, paid, poor), 40))
          .containsExactly(Fraction.of(40), Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
      assertThat(points(formula, List.of(freeAndPoor, paid, poor), 40))
          .containsExactly(Fraction.ZERO, Fraction.of(40), Fraction.ZERO);
      assertThat(points(formula, List.of(poor, freeAndPoor), 40))
          .containsExactly(Fraction.ZERO, Fraction.ZERO);
    }
  }

  @Nested
  class AwardOnValueIs {

    /** Points for price 97.5 of 100 up to £97,500: the other 2.5 are worth £2,500. */
    private final PriceFormula formula =
        new AwardOnValue(Fraction.of(97_500), Fraction.of(2_500), Fraction.ZERO);

    @Test
    void thePriceLessWhatTheAnswersAreWorth() {
      var bid = bid(1, Fraction.of(80_000), Fraction.of(3, 5), Fraction.ZERO);

      assertThat(formula.figures(bid, Field.of(List.of(bid))))
          .extracting(Figure::value)
          .containsExactly(Fraction.of(97_500), Fraction.of(1_500), Fraction.of(78_500));
    }

    @Test
    void worthByTheWeights() {
      var lot =
          new Lot(
              "L",
              LocalizedText.english("L"),
              List.of(),
              new BigDecimal("1"),
              new BigDecimal("100000"));
      var model = named(AwardModel.PriceFormula.AWARD_ON_VALUE);

      assertThat(PriceFormula.of(model, lot))
          .isEqualTo(
              new AwardOnValue(Fraction.of(100_000), Fraction.of(125_000), Fraction.of(25_000)));
    }

    @Test
    void definedWithoutPointsForPrice() {
      var nothing = new AwardOnValue(Fraction.of(10), null, null);
      var bid = priced("5").getFirst();

      assertThat(nothing.points(bid, Field.EMPTY, Fraction.ZERO)).isEqualTo(Fraction.ZERO);
      assertThat(nothing.figures(bid, Field.EMPTY)).hasSize(1);
      assertThat(shown(nothing, 0, 40, "0", "10", "11")).containsExactly("40", "0", "0");
    }
  }

  @Nested
  class PriceTableIs {

    private final PriceFormula formula =
        table(new PriceBand(d("100"), d("100")), band("110", "80"), band("150", "40"));

    @Test
    void theFirstBandThatReachesSoFarBordersIncluded() {
      assertThat(shown(formula, 0, 40, "100", "100.01".replace(".01", ""), "110", "150"))
          .containsExactly("40", "40", "32", "16");
      assertThat(shown(formula, 0, 40, "100", "1501/10")).containsExactly("40", "0");
    }

    @Test
    void definedWhereTheLowestIsNoughtOrThereIsNoTable() {
      assertThat(shown(formula, 0, 40, "0", "1")).containsExactly("40", "0");
      assertThat(shown(formula, 0, 40, "0", "0")).containsExactly("40", "40");
      assertThat(shown(table(), 0, 40, "1", "2")).containsExactly("0", "0");
    }
  }

  private static BigDecimal d(String text) {
    return new BigDecimal(text);
  }

  private static PriceBand band(String upTo, String percent) {
    return new PriceBand(d(upTo), d(percent));
  }

  static PriceFormula table(PriceBand... bands) {
    return PriceTable.of(Contests.by(AwardModel.PriceFormula.TABLE, List.of(bands)));
  }

  private static AwardModel named(AwardModel.PriceFormula formula) {
    return Contests.by(formula, null);
  }
}
