package org.socialvalue.evaluation.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.time.WorkingDays;

/**
 * Counts a standstill: so many working days, the first being the day on which the bidders are told
 * if that is one (Procurement Act 2023 s51). How many is the tender's data.
 */
final class StandstillDays {

  private StandstillDays() {}

  /**
   * @return the last day of the standstill; null where there is none
   */
  static @Nullable LocalDate lastDay(LocalDate told, int workingDays, WorkingDays calendar) {
    return workingDays == 0 ? null : calendar.plus(told.minusDays(1), workingDays);
  }
}
