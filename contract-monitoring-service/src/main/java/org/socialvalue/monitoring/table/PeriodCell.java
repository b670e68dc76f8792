package org.socialvalue.monitoring.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.Period;

/**
 * Reads a period from one cell: a month (2026-03, 03/2026, Mar-26, Mawrth 2026), a quarter (Q1
 * 2026/27, 2026 Q1), a year (2026/27), an ISO week (2026-W09), two dates with something between
 * them, or one date where the mapping says what that stands for. A quarter or a year that does not
 * say where the year begins is told, unless the mapping does.
 */
public final class PeriodCell {

  private static final int APRIL = 4;
  private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})[-/.M ](\\d{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}+)\\.?[-/ ']*(\\d{4}|\\d{2})");
  private static final Pattern YEAR_NAMED = Pattern.compile("(\\d{4})[- ](\\p{L}+)");
  private static final Pattern QUARTER_FIRST =
      Pattern.compile(
          "(?i)(?:q|qtr |quarter |chwarter )([1-4])[-/, ]*(?:fy ?)?(\\d{4}|\\d{2})(?:[-/](\\d{4}|\\d{2}))?");
  private static final Pattern QUARTER_LAST =
      Pattern.compile(
          "(?i)(?:fy ?)?(\\d{4}|\\d{2})(?:/(\\d{4}|\\d{2}))?[-, ]*q(?:uarter |tr )?([1-4])");
  private static final Pattern YEAR_PAIR =
      Pattern.compile("(?i)(?:fy ?)?(\\d{4}|\\d{2})[-/](\\d{4}|\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(?i)(?:fy ?)?(\\d{4})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})");
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)(.+?)\\s+(?:-|–|—|to|i|hyd|until|/)\\s+(.+)|(\\S+)\\s*[–—]\\s*(\\S+)");

  private PeriodCell() {}

  public static Cell<Period> read(String written, Calendar calendar) {
    var text = Text.clean(written);
    if (Text.saysNothing(text)) {
      return Cell.empty();
    }
    try {
      var named = named(text, calendar);
      return named == null ? dated(text, calendar) : named;
    } catch (DateTimeException e) {
      return Cell.unreadable("\"" + text + "\" is no period of the calendar");
    }
  }

  private static @Nullable Cell<Period> named(String text, Calendar calendar) {
    Matcher at = QUARTER_FIRST.matcher(text);
    if (at.matches()) {
      return quarter(text, number(at.group(1)), at.group(2), at.group(3), calendar);
    }
    at = QUARTER_LAST.matcher(text);
    if (at.matches()) {
      return quarter(text, number(at.group(3)), at.group(1), at.group(2), calendar);
    }
    at = WEEK.matcher(text);
    if (at.matches()) {
      var monday =
          LocalDate.of(number(at.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(at.group(2)))
              .with(java.time.DayOfWeek.MONDAY);
      return Cell.of(new Period(monday, monday.plusDays(6)));
    }
    var month = month(text);
    return month == null ? year(text, calendar) : month;
  }

  private static @Nullable Cell<Period> month(String text) {
    Matcher at = ISO_MONTH.matcher(text);
    if (at.matches() && number(at.group(2)) >= 1 && number(at.group(2)) <= 12) {
      return month(number(at.group(1)), number(at.group(2)));
    }
    at = MONTH_YEAR.matcher(text);
    if (at.matches()) {
      return month(number(at.group(2)), number(at.group(1)));
    }
    at = NAMED_MONTH.matcher(text);
    if (at.matches() && MonthName.of(at.group(1)) > 0) {
      return month(DateCell.year(at.group(2)), MonthName.of(at.group(1)));
    }
    at = YEAR_NAMED.matcher(text);
    if (at.matches() && MonthName.of(at.group(2)) > 0) {
      return month(number(at.group(1)), MonthName.of(at.group(2)));
    }
    return null;
  }

  private static Cell<Period> month(int year, int month) {
    return Cell.of(Calendar.month(YearMonth.of(year, month)));
  }

  private static @Nullable Cell<Period> year(String text, Calendar calendar) {
    Matcher at = YEAR_PAIR.matcher(text);
    if (at.matches() && follows(at.group(1), at.group(2))) {
      int starts = calendar.yearStartsInMonth() == null ? APRIL : calendar.yearStartsInMonth();
      return Cell.of(
          Calendar.around(LocalDate.of(DateCell.year(at.group(1)), starts, 1), 12, starts));
    }
    at = YEAR.matcher(text);
    if (at.matches()) {
      var starts = calendar.yearStartsInMonth();
      return starts == null
          ? Cell.unreadable(unsaid(text))
          : Cell.of(Calendar.around(LocalDate.of(number(at.group(1)), starts, 1), 12, starts));
    }
    return null;
  }

  private static Cell<Period> quarter(
      String text, int number, String year, @Nullable String next, Calendar calendar) {
    var said = calendar.yearStartsInMonth();
    if (next != null) {
      return follows(year, next)
          ? Cell.of(Calendar.quarter(number, DateCell.year(year), said == null ? APRIL : said))
          : Cell.unreadable("\"" + text + "\" names two years that don't follow each other");
    }
    return said == null
        ? Cell.unreadable(unsaid(text))
        : Cell.of(Calendar.quarter(number, DateCell.year(year), said));
  }

  private static String unsaid(String text) {
    return "\"" + text + "\" does not say where its year begins: let the mapping say the month";
  }

  private static boolean follows(String year, String next) {
    return (DateCell.year(year) + 1) % 100 == DateCell.year(next) % 100;
  }

  private static Cell<Period> dated(String text, Calendar calendar) {
    Matcher at = BETWEEN.matcher(text);
    if (at.matches()) {
      var from = DateCell.read(at.group(1) == null ? at.group(3) : at.group(1), calendar.order());
      var to = DateCell.read(at.group(2) == null ? at.group(4) : at.group(2), calendar.order());
      if (from.value() != null && to.value() != null) {
        return between(from.value(), to.value());
      }
      if (from.fault() != null || to.fault() != null) {
        return from.fault() != null ? from.sameFault() : to.sameFault();
      }
    }
    var day = DateCell.read(text, calendar.order());
    return switch (day) {
      case Cell.Read<LocalDate>(LocalDate read) -> spanned(text, read, calendar);
      case Cell.Ambiguous<LocalDate> either -> either.sameFault();
      case Cell.Unreadable<LocalDate> no -> Cell.unreadable("\"" + text + "\" is no period");
      case Cell.Empty<LocalDate> no -> Cell.empty();
    };
  }

  /** Two cells, one for each end. */
  public static Cell<Period> between(LocalDate from, LocalDate to) {
    return to.isBefore(from)
        ? Cell.unreadable("The period ends on " + to + ", before it begins on " + from)
        : Cell.of(new Period(from, to));
  }

  private static Cell<Period> spanned(String text, LocalDate day, Calendar calendar) {
    var starts = calendar.yearStartsInMonth();
    return switch (calendar.dateStandsFor()) {
      case null ->
          Cell.unreadable(
              "\"" + text + "\" is one day: let the mapping say what a date stands for");
      case DAY -> Cell.of(new Period(day, day));
      case MONTH -> Cell.of(Calendar.month(YearMonth.from(day)));
      // Quarters of a year that begins in January, April, July or October are the same.
      case QUARTER -> Cell.of(Calendar.around(day, 3, starts == null ? 1 : starts));
      case YEAR ->
          starts == null
              ? Cell.unreadable(unsaid(text))
              : Cell.of(Calendar.around(day, 12, starts));
    };
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
