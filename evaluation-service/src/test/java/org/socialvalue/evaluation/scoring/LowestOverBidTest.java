package org.socialvalue.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LowestOverBidTest {

  private static final Fraction FORTY = Fraction.of(40);

  private final PriceFormula formula = new LowestOverBid();

  @Property
  void pointsLieBetweenNoughtAndTheMaximumAndTheLowestPriceHasThemAll(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 10_000_000) Long> pence) {
    var field = pence.stream().map(p -> Fraction.of(p, 100)).toList();

    var points = field.stream().map(price -> formula.points(price, field, FORTY)).toList();

    assertThat(points).allSatisfy(p -> assertThat(p).isBetween(Fraction.ZERO, FORTY));
    assertThat(points.get(field.indexOf(field.stream().sorted().findFirst().orElseThrow())))
        .isEqualTo(FORTY);
  }

  @Property
  void aLowerPriceNeverHasFewerPointsAndEqualPricesHaveEqualPoints(
      @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 0, max = 1_000) Long> pence) {
    var field = pence.stream().map(p -> Fraction.of(p, 100)).sorted().toList();

    for (int i = 1; i < field.size(); i++) {
      var cheaper = formula.points(field.get(i - 1), field, FORTY);
      var dearer = formula.points(field.get(i), field, FORTY);
      assertThat(dearer).isLessThanOrEqualTo(cheaper);
      if (field.get(i).equals(field.get(i - 1))) {
        assertThat(dearer).isEqualTo(cheaper);
      }
    }
  }

  @Test
  void aPriceOfNoughtHasAllPointsAndTheOthersNone() {
    var field = List.of(Fraction.ZERO, Fraction.of(100));

    assertThat(formula.points(Fraction.ZERO, field, FORTY)).isEqualTo(FORTY);
    assertThat(formula.points(Fraction.of(100), field, FORTY)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void whereAllPricesAreNoughtAllHaveAllPoints() {
    var field = List.of(Fraction.ZERO, Fraction.ZERO);

    assertThat(formula.points(Fraction.ZERO, field, FORTY)).isEqualTo(FORTY);
  }
}
