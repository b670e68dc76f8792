package org.socialvalue.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FractionTest {

  @Provide
  Arbitrary<Fraction> fractions() {
    return Combinators.combine(
            Arbitraries.longs().between(-1_000_000, 1_000_000),
            Arbitraries.longs().between(1, 1_000_000))
        .as(Fraction::of);
  }

  @Property
  void additionAndMultiplicationCommuteAndDistribute(
      @ForAll("fractions") Fraction a,
      @ForAll("fractions") Fraction b,
      @ForAll("fractions") Fraction c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
  }

  @Property
  void whatIsTakenAwayOrDividedComesBack(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    assertThat(a.minus(b).plus(b)).isEqualTo(a);
    if (!b.isZero()) {
      assertThat(a.over(b).times(b)).isEqualTo(a);
    }
  }

  @Property
  void equalValuesAreEqualAndHashAlikeHoweverTheyWereMade(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    var roundTrip = Fraction.parse(a.toString());

    assertThat(roundTrip).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
  }

  @Property
  void roundingStaysWithinHalfAStep(@ForAll("fractions") Fraction a) {
    var error = Fraction.of(a.rounded(2)).minus(a);

    assertThat(error).isBetween(Fraction.of(-1, 200), Fraction.of(1, 200));
  }

  /** What is too wide for 64 bits goes on exactly, and comes back to the same value. */
  @Property
  void widthHasNoBearing(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
    var one = Fraction.of(a, b == 0 ? 1 : b);
    var other = Fraction.of(c, d == 0 ? 1 : d);
    var exact = java.math.BigInteger.valueOf(a).multiply(java.math.BigInteger.valueOf(c));

    assertThat(one.plus(other).minus(other)).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(one.times(other).minus(one.times(other))).isEqualTo(Fraction.ZERO);
    assertThat(Fraction.of(a).times(Fraction.of(c))).hasToString(exact.toString());
    assertThat(Fraction.parse(one.times(other).toString())).isEqualTo(one.times(other));
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(one.minus(other).signum());
    if (!other.isZero()) {
      assertThat(one.times(other).over(other)).isEqualTo(one);
    }
  }

  @Property
  void decimalsComeInExactly(@ForAll BigDecimal decimal) {
    assertThat(Fraction.of(decimal).rounded(Math.max(0, decimal.scale())))
        .isEqualByComparingTo(decimal);
  }

  @Test
  void theMeanOfThreeMarksIsExact() {
    var mean = Fraction.mean(List.of(Fraction.of(3), Fraction.of(4), Fraction.of(4)));

    assertThat(mean).hasToString("11/3");
  }

  @Test
  void nothingIsDividedByNought() {
    assertThatThrownBy(() -> Fraction.ONE.over(Fraction.ZERO))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Fraction.mean(List.of())).isInstanceOf(ArithmeticException.class);
  }
}
