package org.socialvalue.monitoring.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as people read them, in English. */
public final class Plain {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

  private Plain() {}

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String shortDay(LocalDate day) {
    return SHORT.format(day);
  }

  /** Every digit, the thousands set apart. */
  public static String number(BigDecimal value) {
    var stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    var plain = stripped.abs().toPlainString();
    int point = plain.indexOf('.');
    var whole = point < 0 ? plain : plain.substring(0, point);
    var grouped = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return (stripped.signum() < 0 ? "−" : "") + grouped + (point < 0 ? "" : plain.substring(point));
  }

  /** In at most ten characters, for axes and labels; rounded half up where it must be. */
  static String brief(BigDecimal value) {
    var size = value.abs();
    if (size.signum() != 0 && size.compareTo(new BigDecimal("0.001")) < 0) {
      return power(value);
    }
    if (size.compareTo(MILLION) < 0) {
      return number(value.setScale(Math.min(Math.max(0, value.scale()), 3), RoundingMode.HALF_UP));
    }
    if (size.compareTo(BILLION) < 0) {
      return number(divided(value, MILLION)) + " m";
    }
    if (size.compareTo(TRILLION) < 0) {
      return number(divided(value, BILLION)) + " bn";
    }
    return power(value);
  }

  private static BigDecimal divided(BigDecimal value, BigDecimal unit) {
    return value.divide(unit, 2, RoundingMode.HALF_UP);
  }

  private static String power(BigDecimal value) {
    int exponent = value.precision() - value.scale() - 1;
    var digits = value.scaleByPowerOfTen(-exponent).setScale(1, RoundingMode.HALF_UP);
    return number(digits) + "e" + exponent;
  }
}
