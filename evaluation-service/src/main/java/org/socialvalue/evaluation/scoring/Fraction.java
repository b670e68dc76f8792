package org.socialvalue.evaluation.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number, always in lowest terms with a positive denominator, so that a third of
 * ten points three times is ten points again (rule EXACT_ARITHMETIC).
 *
 * <p>Most figures of an evaluation fit into 64 bits above and below; those are reckoned there, and
 * whatever does not fit goes on in numbers without limit. Which of the two holds a value can't be
 * seen from outside.
 */
public final class Fraction implements Comparable<Fraction> {

  public static final Fraction ZERO = of(0);
  public static final Fraction ONE = of(1);
  public static final Fraction HUNDRED = of(100);

  private static final long MOST = Long.MAX_VALUE;
  private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

  private final long numerator;
  private final long denominator;

  /** Both null where the longs hold the value. */
  private final @Nullable BigInteger wideNumerator;

  private final @Nullable BigInteger wideDenominator;

  /** In lowest terms already, with a positive denominator. */
  private Fraction(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.wideNumerator = null;
    this.wideDenominator = null;
  }

  private Fraction(BigInteger numerator, BigInteger denominator) {
    this.numerator = 0;
    this.denominator = 0;
    this.wideNumerator = numerator;
    this.wideDenominator = denominator;
  }

  public static Fraction of(long whole) {
    return narrow(whole, 1);
  }

  public static Fraction of(long numerator, long denominator) {
    return narrow(numerator, denominator);
  }

  /** The decimal, exactly. */
  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() > 0
        ? wide(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : wide(decimal.toBigIntegerExact(), BigInteger.ONE);
  }

  /** Reads what {@link #toString} wrote: {@code 11/3} or {@code 4}. */
  public static Fraction parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? wide(new BigInteger(text), BigInteger.ONE)
        : wide(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
  }

  private static Fraction narrow(long numerator, long denominator) {
    if (denominator == 0) {
      throw new ArithmeticException("A fraction over nought");
    }
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      return wide(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
    long signed = denominator < 0 ? -divisor : divisor;
    return new Fraction(numerator / signed, denominator / signed);
  }

  private static Fraction wide(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("A fraction over nought");
    }
    var divisor = numerator.gcd(denominator);
    var signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    var above = numerator.divide(signed);
    var below = denominator.divide(signed);
    return fitsLong(above) && fitsLong(below)
        ? new Fraction(above.longValueExact(), below.longValueExact())
        : new Fraction(above, below);
  }

  /** A value is held in longs whenever it can be, so that equal values are held alike. */
  private static boolean fitsLong(BigInteger number) {
    return number.bitLength() < Long.SIZE && !number.equals(LEAST);
  }

  private static long gcd(long a, long b) {
    long one = a;
    long other = b;
    while (other != 0) {
      long rest = one % other;
      one = other;
      other = rest;
    }
    return one;
  }

  public static Fraction sum(Collection<Fraction> parts) {
    var sum = ZERO;
    for (var part : parts) {
      sum = sum.plus(part);
    }
    return sum;
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
    if (isNarrow() && other.isNarrow()) {
      if (denominator == other.denominator && fitsSum(numerator, other.numerator)) {
        return narrow(numerator + other.numerator, denominator);
      }
      if (fits(numerator, other.denominator)
          && fits(other.numerator, denominator)
          && fits(denominator, other.denominator)) {
        long left = numerator * other.denominator;
        long right = other.numerator * denominator;
        if (fitsSum(left, right)) {
          return narrow(left + right, denominator * other.denominator);
        }
      }
    }
    return wide(
        above().multiply(other.below()).add(other.above().multiply(below())),
        below().multiply(other.below()));
  }

  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  public Fraction negated() {
    return isNarrow() ? new Fraction(-numerator, denominator) : wide(above().negate(), below());
  }

  public Fraction times(Fraction other) {
    if (isNarrow()
        && other.isNarrow()
        && fits(numerator, other.numerator)
        && fits(denominator, other.denominator)) {
      return narrow(numerator * other.numerator, denominator * other.denominator);
    }
    return wide(above().multiply(other.above()), below().multiply(other.below()));
  }

  /**
   * @throws ArithmeticException when the other is nought
   */
  public Fraction over(Fraction other) {
    if (isNarrow()
        && other.isNarrow()
        && fits(numerator, other.denominator)
        && fits(denominator, other.numerator)) {
      return narrow(numerator * other.denominator, denominator * other.numerator);
    }
    return wide(above().multiply(other.below()), below().multiply(other.above()));
  }

  /** This many percent of a whole, as a share of one. */
  public Fraction percent() {
    return over(HUNDRED);
  }

  public Fraction absolute() {
    return signum() < 0 ? negated() : this;
  }

  /** The nearest to it that is neither under the one nor over the other. */
  public Fraction between(Fraction least, Fraction most) {
    return compareTo(least) < 0 ? least : compareTo(most) > 0 ? most : this;
  }

  public boolean isZero() {
    return signum() == 0;
  }

  /** -1, 0 or 1, as it is under, at or over nought. */
  public int signum() {
    return wideNumerator == null ? Long.signum(numerator) : wideNumerator.signum();
  }

  /** For showing only: rounded half up (away from nought at the half) to so many places. */
  public BigDecimal rounded(int places) {
    return new BigDecimal(above()).divide(new BigDecimal(below()), places, RoundingMode.HALF_UP);
  }

  private boolean isNarrow() {
    return wideNumerator == null;
  }

  private BigInteger above() {
    return wideNumerator == null ? BigInteger.valueOf(numerator) : wideNumerator;
  }

  private BigInteger below() {
    return wideDenominator == null ? BigInteger.valueOf(denominator) : wideDenominator;
  }

  /** Whether the product stays within 64 bits. */
  private static boolean fits(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    return (high == 0 && low >= 0) || (high == -1 && low < 0 && low > -MOST);
  }

  private static boolean fitsSum(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE;
  }

  @Override
  public int compareTo(Fraction other) {
    if (isNarrow() && other.isNarrow()) {
      if (denominator == other.denominator) {
        return Long.compare(numerator, other.numerator);
      }
      if (fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
      }
    }
    return above().multiply(other.below()).compareTo(other.above().multiply(below()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction f
        && numerator == f.numerator
        && denominator == f.denominator
        && Objects.equals(wideNumerator, f.wideNumerator)
        && Objects.equals(wideDenominator, f.wideDenominator);
  }

  @Override
  public int hashCode() {
    return isNarrow()
        ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
        : Objects.hash(wideNumerator, wideDenominator);
  }

  @Override
  public String toString() {
    return below().equals(BigInteger.ONE) ? above().toString() : above() + "/" + below();
  }
}
