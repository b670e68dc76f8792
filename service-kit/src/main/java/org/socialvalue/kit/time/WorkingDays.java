package org.socialvalue.kit.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Days on which offices work: neither Saturday nor Sunday nor a bank holiday. */
public final class WorkingDays {

  private final Set<LocalDate> holidays;

  public WorkingDays(Set<LocalDate> holidays) {
    this.holidays = Set.copyOf(holidays);
  }

  /**
   * England and Wales, by the bank holidays of {@code bank-holidays-england-and-wales.txt}, which
   * are those announced up to the last year in that file.
   */
  public static WorkingDays englandAndWales() {
    try (var in =
            WorkingDays.class.getResourceAsStream("/time/bank-holidays-england-and-wales.txt");
        var lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return new WorkingDays(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> LocalDate.parse(line.substring(0, 10)))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /**
   * The day that is so many working days after the start; the start itself does not count.
   *
   * @param workingDays 0 or more; 0 gives the start
   */
  public LocalDate plus(LocalDate start, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("Working days are counted forward: " + workingDays);
    }
    var day = start;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }
}
