package org.socialvalue.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;

/** A day that a caller asks about: in the years {@value #FIRST_YEAR} to {@value #LAST_YEAR}. */
public final class AskedDay {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private AskedDay() {}

  /**
   * @throws Refused 400 out of range
   */
  public static void require(String parameter, @Nullable LocalDate day) {
    fault(parameter, day)
        .ifPresent(
            fault -> {
              throw Refused.invalid(List.of(fault));
            });
  }

  /** What is wrong with it; nothing is where none is asked for. */
  public static Optional<Fault> fault(String parameter, @Nullable LocalDate day) {
    return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
        ? Optional.empty()
        : Optional.of(
            new Fault(parameter, "must be in the years " + FIRST_YEAR + " to " + LAST_YEAR));
  }
}
