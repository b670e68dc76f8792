package org.socialvalue.monitoring.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day: as ISO 8601, with day and month in either order, with the month in words (English or
 * Welsh), or as the serial number that a spreadsheet keeps (days since 30 December 1899). {@code
 * 03/04/2026} could be either of two days; that is told unless the mapping says the order. A date
 * with points is day first, as where it is written so.
 */
public final class DateCell {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ]\\d{1,2}:\\d{2}.*)?");
  private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})( \\d{1,2}:\\d{2}.*)?");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)?[- .]+(\\p{L}+)\\.?,?[- ]+(\\d{4}|\\d{2})");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern DAY_MONTH = Pattern.compile("\\d{1,2}[- ]\\p{L}+");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})([.,]\\d+)?");
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;

  private DateCell() {}

  public static Cell<LocalDate> read(String written, @Nullable DateOrder order) {
    var text = Text.clean(written);
    if (Text.saysNothing(text)) {
      return Cell.empty();
    }
    try {
      var day = parsed(text, order);
      int year = day.value() == null ? EARLIEST : day.value().getYear();
      return year < EARLIEST || year > LATEST
          ? Cell.unreadable("\"" + text + "\" lies in the year " + year)
          : day;
    } catch (DateTimeException e) {
      return Cell.unreadable("\"" + text + "\" is no day of the calendar");
    }
  }

  private static Cell<LocalDate> parsed(String text, @Nullable DateOrder order) {
    Matcher at = ISO.matcher(text);
    if (at.matches()) {
      return day(number(at, 1), number(at, 2), number(at, 3));
    }
    at = PACKED.matcher(text);
    if (at.matches()) {
      return day(number(at, 1), number(at, 2), number(at, 3));
    }
    at = NUMBERS.matcher(text);
    if (at.matches()) {
      var said = at.group(2).equals(".") && order == null ? DateOrder.DAY_FIRST : order;
      return ordered(text, number(at, 1), number(at, 3), year(at.group(4)), said);
    }
    at = DAY_MONTH_YEAR.matcher(text);
    if (at.matches() && MonthName.of(at.group(2)) > 0) {
      return day(year(at.group(3)), MonthName.of(at.group(2)), number(at, 1));
    }
    at = MONTH_DAY_YEAR.matcher(text);
    if (at.matches() && MonthName.of(at.group(1)) > 0) {
      return day(number(at, 3), MonthName.of(at.group(1)), number(at, 2));
    }
    at = SERIAL.matcher(text);
    if (at.matches()) {
      return Cell.of(DAY_ZERO.plusDays(number(at, 1)));
    }
    return Cell.unreadable(
        DAY_MONTH.matcher(text).matches()
            ? "\"" + text + "\" has no year"
            : "\"" + text + "\" is no date");
  }

  private static Cell<LocalDate> ordered(
      String text, int first, int second, int year, @Nullable DateOrder order) {
    if (order == DateOrder.DAY_FIRST) {
      return day(year, second, first);
    }
    if (order == DateOrder.MONTH_FIRST) {
      return day(year, first, second);
    }
    if (first > 12) {
      return day(year, second, first);
    }
    if (second > 12 || first == second) {
      return day(year, first, second);
    }
    return Cell.ambiguous(
        "\""
            + text
            + "\" could be two days: say whether the day comes first, or begin with the year");
  }

  private static Cell<LocalDate> day(int year, int month, int day) {
    return Cell.of(LocalDate.of(year, month, day));
  }

  static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? 2000 + year : year;
  }

  private static int number(Matcher at, int group) {
    return Integer.parseInt(at.group(group));
  }
}
