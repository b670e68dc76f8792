package org.socialvalue.monitoring.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LearningCaptured.Lesson;
import org.socialvalue.events.LearningCaptured.Occasion;

/** What is at stake, as it is shown. */
final class StakeViews {

  private StakeViews() {}

  /**
   * What would be lost if the contract ended on the day.
   *
   * @param endsOn the contract's last day as it is in force
   */
  record StakeView(UUID contractId, LocalDate asOf, LocalDate endsOn, List<AtStake> atStake) {}

  /** A register that was sent to the next design. */
  record RegisterView(
      UUID id,
      UUID contractId,
      Occasion occasion,
      LocalDate drawnUpOn,
      String drawnUpBy,
      List<Lesson> lessons,
      Instant drawnUpAt) {

    static RegisterView from(StakeRegister register) {
      return new RegisterView(
          register.id(),
          register.contractId(),
          register.occasion(),
          register.drawnUpOn(),
          register.drawnUpBy(),
          register.lessons(),
          register.drawnUpAt());
    }

    /** A page of registers of what is at stake. */
    record Page(List<RegisterView> items, @Nullable String next) {}
  }
}
