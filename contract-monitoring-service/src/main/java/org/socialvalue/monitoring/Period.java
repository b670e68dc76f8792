package org.socialvalue.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.problem.Refused;

/**
 * Whole days, both ends included.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends before it begins: " + from + " to " + to);
    }
  }

  /**
   * A period that a caller named.
   *
   * @throws Refused 400 when it ends before it begins
   */
  public static Period asked(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw Refused.invalid("/to", "must not be before from");
    }
    return new Period(from, to);
  }

  public boolean covers(Period other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** How many days it has, the first and the last included. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  public boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean overlaps(Period other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  public boolean overlapsAny(List<Period> others) {
    return others.stream().anyMatch(this::overlaps);
  }

  /** Complete by the end of this day. */
  public boolean isOverBy(LocalDate day) {
    return !to.isAfter(day);
  }

  /**
   * The first day after so many whole months from the day on. Where the last of them has no such
   * day it is the first of the next, as {@link ChronoUnit#MONTHS} counts them: from a 29th of
   * February three years are over with a 28th, none of them a day short.
   */
  public static LocalDate after(LocalDate day, long months) {
    var same = day.plusMonths(months);
    return same.getDayOfMonth() < day.getDayOfMonth() ? same.plusDays(1) : same;
  }

  /**
   * This time in parts of so many months, oldest first, the last one as short as it comes. Each is
   * counted from the first day, so that a month's end does not drift; see {@link #after}.
   *
   * @param months of one part, 1 or more
   */
  public List<Period> stretches(int months) {
    if (months < 1) {
      throw new IllegalArgumentException("A stretch is a month or longer: " + months);
    }
    var parts = new ArrayList<Period>();
    var begins = from;
    for (int passed = months; !begins.isAfter(to); passed += months) {
      var next = after(from, passed);
      var last = next.minusDays(1);
      parts.add(new Period(begins, last.isAfter(to) ? to : last));
      begins = next;
    }
    return List.copyOf(parts);
  }

  @Override
  public String toString() {
    return from + " to " + to;
  }
}
