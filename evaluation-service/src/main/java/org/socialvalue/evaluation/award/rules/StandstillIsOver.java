package org.socialvalue.evaluation.award.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** An award is final on the day after its standstill's last day, or at once where there is none. */
public final class StandstillIsOver implements Rule<StandstillIsOver.Standstill> {

  /**
   * @param lastDay of the standstill; null where the tender has none
   * @param today by the database's clock
   * @param regime of the tender: says what the standstill rests on
   */
  public record Standstill(@Nullable LocalDate lastDay, LocalDate today, String regime) {}

  @Override
  public RuleInfo info() {
    return Codes.STANDSTILL;
  }

  @Override
  public List<Finding> check(Standstill standstill) {
    var lastDay = standstill.lastDay();
    return lastDay == null || standstill.today().isAfter(lastDay)
        ? List.of()
        : List.of(
            Codes.standstill(standstill.regime())
                .finding(
                    "standstillEndsOn",
                    "The standstill lasts to the end of %s; today is %s"
                        .formatted(lastDay, standstill.today())));
  }
}
