package org.socialvalue.journeys.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.socialvalue.local.demo.Commission;

/**
 * Examples of the documents were written on one day; asked on another, all their days move along.
 */
final class AsOfToday {

  private static final LocalDate WRITTEN_ON = LocalDate.of(2026, 11, 23);
  private static final Pattern DAY = Pattern.compile("(?<!\\d)20\\d\\d-\\d\\d-\\d\\d(?!\\d)");

  private AsOfToday() {}

  static String of(String example) {
    return of(example, Commission.today());
  }

  static String of(String example, LocalDate today) {
    long since = ChronoUnit.DAYS.between(WRITTEN_ON, today);
    return DAY.matcher(example)
        .replaceAll(day -> LocalDate.parse(day.group()).plusDays(since).toString());
  }
}
