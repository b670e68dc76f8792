package org.socialvalue.tender.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.kit.time.WorkingDays;

/** Working days as rules ask for them, in the authority's time zone. */
public record OfficeDays(WorkingDays days) {

  public LocalDate dayOf(Instant instant) {
    return instant.atZone(DatabaseClock.ZONE).toLocalDate();
  }

  public boolean isWorkingDay(LocalDate day) {
    return days.isWorkingDay(day);
  }

  /** The day that is so many working days after the start; the start itself does not count. */
  public LocalDate plus(LocalDate start, int workingDays) {
    return days.plus(start, workingDays);
  }

  /**
   * The last day of a standstill, whose first day is the day of the award if that is a working day
   * (Procurement Act 2023 s51); the day of the award itself where there is none.
   */
  public LocalDate standstillEnds(LocalDate awardOn, int workingDays) {
    return workingDays == 0 ? awardOn : days.plus(awardOn.minusDays(1), workingDays);
  }
}
