package org.socialvalue.evaluation.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/**
 * An exact rational number, always in lowest terms with a positive denominator, so that a third of
 * ten points three times is ten points again (rule EXACT_ARITHMETIC).
 */
public final class Fraction implements Comparable<Fraction> {

  public static final Fraction ZERO = of(0);
  public static final Fraction ONE = of(1);
  public static final Fraction HUNDRED = of(100);

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Fraction(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("A fraction over nought");
    }
    var divisor = numerator.gcd(denominator);
    var signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    this.numerator = numerator.divide(signed);
    this.denominator = denominator.divide(signed);
  }

  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The decimal, exactly. */
  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() > 0
        ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
  }

  /** Reads what {@link #toString} wrote: {@code 11/3} or {@code 4}. */
  public static Fraction parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Fraction(new BigInteger(text), BigInteger.ONE)
        : new Fraction(
            new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
  }

  public static Fraction sum(Collection<Fraction> parts) {
    return parts.stream().reduce(ZERO, Fraction::plus);
  }

  /**
   * The exact mean.
   *
   * @throws ArithmeticException when there is nothing to take the mean of
   */
  public static Fraction mean(Collection<Fraction> parts) {
    return sum(parts).over(of(parts.size()));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * @throws ArithmeticException when the other is nought
   */
  public Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** This many percent of a whole, as a share of one. */
  public Fraction percent() {
    return over(HUNDRED);
  }

  public boolean isZero() {
    return numerator.signum() == 0;
  }

  /** For showing only: rounded half up (away from nought at the half) to so many places. */
  public BigDecimal rounded(int places) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction f
        && numerator.equals(f.numerator)
        && denominator.equals(f.denominator);
  }

  @Override
  public int hashCode() {
    return Objects.hash(numerator, denominator);
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
