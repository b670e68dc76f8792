package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in a sentence; what is compared is never rounded by them. */
final class InWords {

  private static final int PLACES = 2;

  private InWords() {}

  /** To two places at most, half up, without trailing zeros or an exponent. */
  static String number(BigDecimal value) {
    var shown = value.scale() > PLACES ? value.setScale(PLACES, RoundingMode.HALF_UP) : value;
    var plain = shown.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
