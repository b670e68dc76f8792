package org.socialvalue.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an outcome is known to have happened (Kent framework, measuring).
 *
 * @param kind what it looks at: a change for people, a thing done, or an account of it
 * @param name what is counted or asked, such as "jobs held for six months"
 * @param unit the unit of baseline and target, such as {@code people}
 * @param direction whether more or less is better
 * @param baseline where things stand at the start; null where nobody knows
 * @param target what is promised; null for a narrative measure
 */
public record Measure(
    Kind kind,
    String name,
    String unit,
    Direction direction,
    @Nullable BigDecimal baseline,
    @Nullable Target target) {

  /** What is measured. */
  public enum Kind {
    /** What changed for people. */
    OUTCOME,
    /** What was done. */
    OUTPUT,
    /** What stories tell and no number does. */
    NARRATIVE
  }

  /** Which way is better. */
  public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
  }

  /**
   * A target for people and places, never a sum of money saved (Kent framework, measuring 12).
   *
   * @param amount the number to reach: in all, or for each {@code perAmountSpent}
   * @param perAmountSpent for a rate: pounds spent for which {@code amount} is due, rounded down to
   *     whole steps; null for a number to reach in all
   * @param lastingMonths how long each must last to count; null where it need not
   * @param forWhom the people it is for
   * @param dueBy the date by which it is to be reached; null means the end of the contract
   */
  public record Target(
      BigDecimal amount,
      @Nullable BigDecimal perAmountSpent,
      @Nullable Integer lastingMonths,
      @Nullable String forWhom,
      @Nullable LocalDate dueBy) {}
}
