package org.socialvalue.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.socialvalue.events.AwardModel.PriceBand;

/** What holds of every price formula, on small fields with many noughts and equal prices. */
class PriceFormulaPropertiesTest {

  private static final List<PriceFormula> ALL =
      List.of(
          new LowestOverBid(),
          new LinearToCeiling(Fraction.of(15), true),
          new LinearLowestToHighest(),
          new MeanDeviation(),
          new QualityPerPrice(),
          new AwardOnValue(Fraction.of(15), Fraction.of(20), Fraction.of(5)),
          PriceFormulasTest.table(
              new PriceBand(new BigDecimal("100"), new BigDecimal("100")),
              new PriceBand(new BigDecimal("112.5"), new BigDecimal("62.5")),
              new PriceBand(new BigDecimal("200"), new BigDecimal("10"))));

  private record Bid(int price, int quality) {}

  @Provide
  Arbitrary<PriceFormula> formulas() {
    return Arbitraries.of(ALL);
  }

  @Provide
  Arbitrary<List<Bid>> fields() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 5))
        .as(Bid::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7);
  }

  private static List<Contender> contenders(List<Bid> bids) {
    return IntStream.range(0, bids.size())
        .mapToObj(
            i ->
                Contenders.bid(
                    i,
                    Fraction.of(bids.get(i).price()),
                    Fraction.of(bids.get(i).quality(), 5),
                    Fraction.of(bids.get(i).price() % 4, 3)))
        .toList();
  }

  @Property
  void sharesLieBetweenNothingAndAll(
      @ForAll("formulas") PriceFormula formula, @ForAll("fields") List<Bid> bids) {
    var contenders = contenders(bids);
    var field = Field.of(contenders);

    for (var bid : contenders) {
      assertThat(formula.share(bid, field)).isBetween(Fraction.ZERO, Fraction.ONE);
      assertThat(formula.working(bid, field)).isNotBlank();
    }
  }

  @Property
  void amongBidsOfEqualQualityALowerPriceNeverHasLessAndAnEqualOneHasTheSame(
      @ForAll("formulas") PriceFormula formula, @ForAll("fields") List<Bid> bids) {
    var contenders = contenders(bids);
    var field = Field.of(contenders);

    for (var one : contenders) {
      for (var other : contenders) {
        if (one.quality().equals(other.quality())) {
          var ahead = formula.share(one, field).compareTo(formula.share(other, field));
          int cheaper = other.price().compareTo(one.price());
          assertThat(Integer.signum(ahead) * cheaper).isGreaterThanOrEqualTo(0);
          if (cheaper == 0) {
            assertThat(ahead).isZero();
          }
        }
      }
    }
  }

  @Property
  void whoeverLowersItsOwnPriceNeverHasLess(
      @ForAll("formulas") PriceFormula formula,
      @ForAll("fields") List<Bid> bids,
      @ForAll @IntRange(min = 0, max = 20) int off) {
    var before = contenders(bids);
    var cheaper = new ArrayList<>(bids);
    cheaper.set(0, new Bid(Math.max(0, bids.getFirst().price() - off), bids.getFirst().quality()));
    var after = contenders(cheaper);

    assertThat(formula.share(after.getFirst(), Field.of(after)))
        .isGreaterThanOrEqualTo(formula.share(before.getFirst(), Field.of(before)));
  }

  @Property
  void theOrderOfTheFieldHasNoBearing(
      @ForAll("formulas") PriceFormula formula,
      @ForAll("fields") List<Bid> bids,
      @ForAll long seed) {
    var contenders = contenders(bids);
    var shuffled = new ArrayList<>(contenders);
    Collections.shuffle(shuffled, new Random(seed));

    for (var bid : contenders) {
      assertThat(formula.share(bid, Field.of(shuffled)))
          .isEqualTo(formula.share(bid, Field.of(contenders)));
    }
  }

  /** Independence of irrelevant bids, for the formulas that claim it. */
  @Property
  void whereAFormulaStandsAloneNobodyElsesBidHasAnyBearing(
      @ForAll("formulas") PriceFormula formula, @ForAll("fields") List<Bid> bids) {
    var contenders = contenders(bids);
    var alone = contenders.getFirst();

    if (formula.standsAlone()) {
      assertThat(formula.share(alone, Field.of(contenders)))
          .isEqualTo(formula.share(alone, Field.of(List.of(alone))));
    }
  }

  /** What a formula says it looks at is all that it looks at. */
  @Property
  void fieldsThatAgreeInWhatAFormulaLooksAtGiveTheSame(
      @ForAll("formulas") PriceFormula formula, @ForAll("fields") List<Bid> bids) {
    var contenders = contenders(bids);
    var field = Field.of(contenders);
    var bid = contenders.getFirst();
    for (int i = 1; i < contenders.size(); i++) {
      var rest = new ArrayList<>(contenders);
      rest.remove(i);
      var without = Field.of(rest);
      if (formula.looksAt(without).equals(formula.looksAt(field))) {
        assertThat(formula.share(bid, without)).isEqualTo(formula.share(bid, field));
      }
    }
  }

  /** Award on value: totals are in the order of price less worth, as far as the reference goes. */
  @Property
  void underAwardOnValueTheOrderIsThatOfPriceLessWorth(@ForAll("fields") List<Bid> bids) {
    var formula = new AwardOnValue(Fraction.of(20), Fraction.of(30), Fraction.of(10));
    var terms =
        new Terms(
            Fraction.of(100, 3),
            Fraction.of(50),
            Fraction.of(50, 3),
            formula,
            NonPrice.AS_MARKED,
            org.socialvalue.events.AwardModel.TieRule.LOWER_PRICE);
    var contenders = contenders(bids);
    var field = Field.of(contenders);

    for (var one : contenders) {
      for (var other : contenders) {
        int byTotal = terms.stand(one, field).total().compareTo(terms.stand(other, field).total());
        int byValue = lessWorth(formula, other, field).compareTo(lessWorth(formula, one, field));
        assertThat(Integer.signum(byTotal)).isEqualTo(Integer.signum(byValue));
      }
    }
  }

  private static Fraction lessWorth(PriceFormula formula, Contender bid, Field field) {
    return formula.figures(bid, field).getLast().value();
  }
}
