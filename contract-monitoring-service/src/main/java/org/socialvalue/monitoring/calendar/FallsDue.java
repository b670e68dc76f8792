package org.socialvalue.monitoring.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * REVIEW_DUE: what falls due is told three times at most: some days before, on its day, and once it
 * is overdue, each once. Where nobody looked for a while, its coming due and its being overdue are
 * told afterwards, in that order; a reminder is not, since on the day or later it helps nobody. Of
 * what is done nothing more is told, but that it had come due where it had.
 *
 * @param remindOn first day on which the reminder makes sense; null for none
 * @param overdueOn first day on which it counts as overdue; after the due day
 * @param doneOn the day on which it was done; null before
 */
public record FallsDue(
    @Nullable LocalDate remindOn,
    boolean reminded,
    LocalDate dueOn,
    boolean dueTold,
    LocalDate overdueOn,
    boolean overdueTold,
    @Nullable LocalDate doneOn) {

  public static final RuleInfo INFO =
      new RuleInfo(
          "REVIEW_DUE",
          "Reviews, statements and reports come due on a calendar; a reminder, the due day and"
              + " being overdue are told once each, also after a standstill",
          Effect.RECORD,
          Basis.POLICY,
          "Kent framework, do stage");

  public enum Step {
    REMINDER,
    DUE,
    OVERDUE
  }

  /** What is to be told by the end of this day, in order. */
  List<Step> by(LocalDate today) {
    var steps = new ArrayList<Step>();
    if (doneOn != null) {
      return dueTold || dueOn.isAfter(doneOn) ? steps : List.of(Step.DUE);
    }
    if (awaitsReminder()
        && today.isBefore(dueOn)
        && remindOn != null
        && !today.isBefore(remindOn)) {
      steps.add(Step.REMINDER);
    }
    if (!dueTold && !today.isBefore(dueOn)) {
      steps.add(Step.DUE);
    }
    if (!overdueTold && !today.isBefore(overdueOn)) {
      steps.add(Step.OVERDUE);
    }
    return steps;
  }

  /** The next day on which there is something to tell; null for never. */
  @Nullable LocalDate nextOn() {
    if (doneOn != null) {
      return dueTold || dueOn.isAfter(doneOn) ? null : dueOn;
    }
    if (awaitsReminder()) {
      return remindOn;
    }
    if (!dueTold) {
      return dueOn;
    }
    return overdueTold ? null : overdueOn;
  }

  private boolean awaitsReminder() {
    return remindOn != null && remindOn.isBefore(dueOn) && !reminded && !dueTold;
  }
}
