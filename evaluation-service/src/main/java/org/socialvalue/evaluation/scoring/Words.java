package org.socialvalue.evaluation.scoring;

import java.math.BigDecimal;

/** Figures as people write them; where four decimals don't hold them, that is said. */
final class Words {

  private static final int PLACES = 4;

  private Words() {}

  static String plain(Fraction figure) {
    BigDecimal shown = figure.rounded(PLACES).stripTrailingZeros();
    return (Fraction.of(shown).equals(figure) ? "" : "about ") + shown.toPlainString();
  }

  static String pounds(Fraction figure) {
    return plain(figure).replaceFirst("(-?[0-9])", "£$1");
  }

  static String percent(Fraction share) {
    return plain(share.times(Fraction.HUNDRED)) + " %";
  }
}
