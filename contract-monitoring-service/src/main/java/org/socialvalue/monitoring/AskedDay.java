package org.socialvalue.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.Years;

/** A day that a caller asks about: in the years that {@link Years} holds. */
public final class AskedDay {

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
    return day == null || Years.hold(day)
        ? Optional.empty()
        : Optional.of(new Fault(parameter, Years.MUST));
  }
}
