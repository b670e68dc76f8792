package org.socialvalue.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.AwardModel.TieRule;

/** What is found quickly is what going through everything finds. */
class CounterfactualsTest {

  private record Bid(int price, int quality, int socialValue) {}

  @Provide
  Arbitrary<List<Bid>> fields() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 5))
        .as(Bid::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<Terms> terms() {
    return Combinators.combine(
            Arbitraries.of(
                new LowestOverBid(),
                new LinearToCeiling(Fraction.of(15), true),
                new LinearLowestToHighest(),
                new MeanDeviation(),
                new QualityPerPrice()),
            Arbitraries.of(NonPrice.values()),
            Arbitraries.of(TieRule.values()))
        .as(
            (formula, nonPrice, tie) ->
                new Terms(
                    Fraction.of(40), Fraction.of(50), Fraction.of(10), formula, nonPrice, tie));
  }

  private static List<Contender> contenders(List<Bid> bids) {
    return IntStream.range(0, bids.size())
        .mapToObj(
            i ->
                Contenders.bid(
                    i,
                    Fraction.of(bids.get(i).price()),
                    Fraction.of(bids.get(i).quality(), 5),
                    Fraction.of(bids.get(i).socialValue(), 5)))
        .toList();
  }

  @Property
  void whoLeavesIsFoundAsByComparingAllAnew(
      @ForAll("terms") Terms terms, @ForAll("fields") List<Bid> bids) {
    var contenders = contenders(bids);
    var first = Comparison.firstOf(terms, contenders);
    var expected = new ArrayList<Counterfactuals.Turned>();
    for (var bid : contenders) {
      if (!first.contains(bid.bidId())) {
        var rest = contenders.stream().filter(other -> !other.equals(bid)).toList();
        var then = Comparison.firstOf(terms, rest);
        if (!then.equals(first)) {
          expected.add(new Counterfactuals.Turned(bid.bidId(), then));
        }
      }
    }

    assertThat(new Counterfactuals(terms, contenders).turnedByLeaving())
        .containsExactlyElementsOf(expected);
  }

  @Property
  void theFieldWithoutOneIsTheFieldOfTheOthers(@ForAll("fields") List<Bid> bids) {
    var contenders = contenders(bids);
    var fields = new Fields(contenders);

    for (var leaving : contenders) {
      var rest = contenders.stream().filter(other -> !other.equals(leaving)).toList();
      assertThat(fields.without(leaving)).isEqualTo(Field.of(rest));
    }
  }

  /**
   * Just short of a shift the winner stays, at it the totals are equal, beyond it another leads.
   */
  @Property
  void aShiftIsTheNearestThatTurnsTheWinner(
      @ForAll("terms") Terms terms, @ForAll("fields") List<Bid> bids) {
    var contenders = contenders(bids);
    var first = Comparison.firstOf(terms, contenders);

    for (var shift : new Counterfactuals(terms, contenders).nearestShifts()) {
      var nearly = shift.points().times(Fraction.of(999, 1000));
      if (!shift.points().isZero()) {
        assertThat(firstAt(terms, shift, nearly, contenders)).isEqualTo(first);
      }
      if (shift.beyond()) {
        var further =
            shift.points().plus(terms.weight(shift.from()).minus(shift.points()).times(tiny()));
        assertThat(firstAt(terms, shift, further, contenders)).isNotEqualTo(first);
      }
    }
  }

  private static Fraction tiny() {
    return Fraction.of(1, 1_000_000_000);
  }

  private static List<UUID> firstAt(
      Terms terms, Counterfactuals.Shift shift, Fraction points, List<Contender> contenders) {
    return Comparison.firstOf(terms.moving(points, shift.from(), shift.to()), contenders);
  }

  /** Where no shift is named, no weights along that line turn the winner. */
  @Property
  void whereNoShiftIsNamedNoneTurnsTheWinner(
      @ForAll("terms") Terms terms, @ForAll("fields") List<Bid> bids) {
    var contenders = contenders(bids);
    var counterfactuals = new Counterfactuals(terms, contenders);
    if (counterfactuals.first().size() != 1) {
      return;
    }
    var shifts = counterfactuals.nearestShifts();
    for (var from : Section.values()) {
      for (var to : Section.values()) {
        boolean named = shifts.stream().anyMatch(s -> s.from() == from && s.to() == to);
        if (from != to && !named) {
          var all = terms.moving(terms.weight(from), from, to);
          // With nothing left for a section, a tie rule that looks at it parts nobody any more.
          assertThat(Comparison.firstOf(all, contenders)).containsAll(counterfactuals.first());
        }
      }
    }
  }

  @Test
  void theShiftIsExact() {
    var cheap = Contenders.bid(0, Fraction.of(100), Fraction.of(1, 2), Fraction.ZERO);
    var good = Contenders.bid(1, Fraction.of(200), Fraction.of(4, 5), Fraction.ZERO);
    var terms =
        new Terms(
            Fraction.of(40),
            Fraction.of(60),
            Fraction.ZERO,
            new LowestOverBid(),
            NonPrice.AS_MARKED,
            TieRule.LOWER_PRICE);

    // cheap 70, good 68; a point moved to quality costs cheap 1/2 and gives good 3/10.
    var shifts = new Counterfactuals(terms, List.of(cheap, good)).nearestShifts();

    assertThat(shifts)
        .extracting(
            Counterfactuals.Shift::from, Counterfactuals.Shift::to, Counterfactuals.Shift::points)
        .contains(tuple(Section.PRICE, Section.QUALITY, Fraction.of(5, 2)));
  }
}
