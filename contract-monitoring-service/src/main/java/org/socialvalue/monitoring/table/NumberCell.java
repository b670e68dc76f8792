package org.socialvalue.monitoring.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as people and their programs write it: with thousands set apart, with a point or a
 * comma before the decimals, in pounds or per cent, with a minus in front, behind, or as
 * parentheses. Where {@code 1,234} could be either, that is told; the mapping says which mark the
 * system writes. More than four decimals are rounded half up.
 */
public final class NumberCell {

  private static final int PLACES = 4;
  private static final int MOST_DIGITS = 12;
  private static final Pattern MONEY = Pattern.compile("(?i)^(gbp|eur|usd)|(gbp|eur|usd)$|[£$€]");
  private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d{1,2}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private NumberCell() {}

  /**
   * @param written as it stands in the cell
   * @param decimal the mark that the system writes; null where nobody said
   */
  public static Cell<BigDecimal> read(String written, @Nullable DecimalMark decimal) {
    return read(written, decimal, PLACES);
  }

  /**
   * @param places how many decimals are kept; more are rounded half up
   */
  public static Cell<BigDecimal> read(String written, @Nullable DecimalMark decimal, int places) {
    if (Text.saysNothing(written)) {
      return Cell.empty();
    }
    var bare =
        MONEY.matcher(Text.clean(written).replace("'", "").replace("\u2019", "")).replaceAll("");
    bare = bare.replace('\u2212', '-').replace('\u2013', '-').strip();
    boolean below = false;
    if (bare.startsWith("(") && bare.endsWith(")")) {
      below = true;
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    bare = bare.replaceAll("\\s*%$", "").strip();
    if (bare.endsWith("-") && !bare.startsWith("-")) {
      bare = "-" + bare.substring(0, bare.length() - 1).strip();
    }
    if (bare.startsWith("-") || bare.startsWith("+")) {
      below ^= bare.startsWith("-");
      bare = bare.substring(1).strip();
    }
    var plain = plain(bare, decimal);
    if (plain.value() == null) {
      return Cell.unreadable("\"" + shown(written) + "\" " + plain.fault());
    }
    var number = new BigDecimal(plain.value());
    if (number.precision() - number.scale() > MOST_DIGITS) {
      return Cell.unreadable("\"" + shown(written) + "\" has more than twelve digits");
    }
    var rounded = number.scale() > places ? number.setScale(places, RoundingMode.HALF_UP) : number;
    var stripped = rounded.stripTrailingZeros();
    var shortest = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    return Cell.of(below ? shortest.negate() : shortest);
  }

  private static Cell<String> plain(String bare, @Nullable DecimalMark decimal) {
    if (EXPONENT.matcher(bare).matches()) {
      return Cell.of(bare.replace(',', '.'));
    }
    var joined = joinedBlanks(bare);
    if (joined == null || !joined.matches("[\\d.,]*\\d[\\d.,]*")) {
      return Cell.unreadable("is no number");
    }
    return decimal == null ? unsaid(joined) : said(joined, decimal);
  }

  /** Blanks set thousands apart, or the text is no number. */
  private static @Nullable String joinedBlanks(String bare) {
    if (!bare.contains(" ")) {
      return bare;
    }
    return bare.matches("\\d{1,3}( \\d{3})+([.,]\\d+)?") ? bare.replace(" ", "") : null;
  }

  private static Cell<String> said(String text, DecimalMark decimal) {
    int at = text.indexOf(decimal.mark());
    if (at >= 0 && text.indexOf(decimal.mark(), at + 1) >= 0) {
      return Cell.unreadable("has two decimal marks where they are said to be " + decimal);
    }
    var whole = at < 0 ? text : text.substring(0, at);
    var decimals = at < 0 ? "" : text.substring(at + 1);
    return joined(whole, decimals, decimal.grouping());
  }

  private static Cell<String> unsaid(String text) {
    int point = text.lastIndexOf('.');
    int comma = text.lastIndexOf(',');
    if (point >= 0 && comma >= 0) {
      return said(text, point > comma ? DecimalMark.POINT : DecimalMark.COMMA);
    }
    int last = Math.max(point, comma);
    if (last < 0) {
      return Cell.of(text);
    }
    char mark = text.charAt(last);
    if (text.indexOf(mark) != last) {
      return joined(text, "", mark);
    }
    var whole = text.substring(0, last);
    var after = text.substring(last + 1);
    boolean either =
        after.length() == 3 && whole.length() <= 3 && !whole.isEmpty() && !whole.startsWith("0");
    if (either) {
      return Cell.unreadable(
          "could be thousands or decimals: say which mark stands before decimals");
    }
    return joined(whole, after, mark == '.' ? ',' : '.');
  }

  private static Cell<String> joined(String whole, String decimals, char grouping) {
    var groups = whole.split(Pattern.quote(String.valueOf(grouping)), -1);
    for (int i = 0; i < groups.length; i++) {
      boolean fits =
          DIGITS.matcher(groups[i]).matches()
              && (groups.length == 1
                  || (i == 0 ? groups[i].length() <= 3 : groups[i].length() == 3));
      boolean onlyDecimals = groups.length == 1 && groups[i].isEmpty() && !decimals.isEmpty();
      if (!fits && !onlyDecimals) {
        return Cell.unreadable("has its thousands set apart in a way that is none");
      }
    }
    if (!decimals.isEmpty() && !DIGITS.matcher(decimals).matches()) {
      return Cell.unreadable("is no number");
    }
    var digits = String.join("", groups);
    return Cell.of((digits.isEmpty() ? "0" : digits) + (decimals.isEmpty() ? "" : "." + decimals));
  }

  private static String shown(String written) {
    var text = Text.clean(written);
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
