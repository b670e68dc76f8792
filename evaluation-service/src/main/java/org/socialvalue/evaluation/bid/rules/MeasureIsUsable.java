package org.socialvalue.evaluation.bid.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.rules.Finding;

/**
 * A measure that a contract can be held to: it names what, in which unit and direction, and has a
 * target unless it is an account in words. Within the limits of the event and of the KPI that will
 * carry it.
 */
public final class MeasureIsUsable {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_UNIT = 100;
  private static final int MOST_MONTHS = 120;
  private static final int WHOLE_DIGITS = 12;
  private static final int DECIMALS = 4;
  private static final int PENCE = 2;

  /** What a number of canonical JSON, a binary one, carries without loss. */
  private static final int SIGNIFICANT_DIGITS = 15;

  /**
   * @param at where the measure stands in the bid
   */
  public List<Finding> check(@Nullable Measure measure, String at) {
    if (measure == null) {
      return List.of(finding(at, "Say how it is measured"));
    }
    var findings = new ArrayList<Finding>();
    text(measure.name(), LONGEST_NAME, at + "/name", "what is counted or asked", findings);
    text(measure.unit(), LONGEST_UNIT, at + "/unit", "in which unit", findings);
    if (isMissing(measure.kind())) {
      findings.add(finding(at + "/kind", "Say whether it is an outcome, an output or an account"));
    }
    if (isMissing(measure.direction())) {
      findings.add(finding(at + "/direction", "Say whether more or less is better"));
    }
    number(measure.baseline(), DECIMALS, at + "/baseline", findings);
    target(measure, at + "/target", findings);
    return findings;
  }

  private static void target(Measure measure, String at, List<Finding> findings) {
    var target = measure.target();
    if (target == null) {
      if (measure.kind() != Measure.Kind.NARRATIVE) {
        findings.add(finding(at, "Give the target that you promise"));
      }
      return;
    }
    if (isMissing(target.amount())) {
      findings.add(finding(at + "/amount", "Give the number to reach"));
    } else if (target.amount().signum() < 0) {
      findings.add(finding(at + "/amount", "Must be nought or more"));
    }
    number(target.amount(), DECIMALS, at + "/amount", findings);
    if (target.perAmountSpent() != null && target.perAmountSpent().signum() <= 0) {
      findings.add(finding(at + "/perAmountSpent", "Must be more than nought"));
    }
    number(target.perAmountSpent(), PENCE, at + "/perAmountSpent", findings);
    var months = target.lastingMonths();
    if (months != null && (months < 1 || months > MOST_MONTHS)) {
      findings.add(finding(at + "/lastingMonths", "Must be from 1 to " + MOST_MONTHS));
    }
    if (target.forWhom() != null) {
      text(target.forWhom(), LONGEST_NAME, at + "/forWhom", "for whom", findings);
    }
  }

  /** As many places as a KPI keeps; counted as written, so that 1E+39 has forty digits. */
  private static void number(
      @Nullable BigDecimal number, int decimals, String at, List<Finding> findings) {
    if (number == null) {
      return;
    }
    long whole = (long) number.precision() - number.scale();
    if (whole > WHOLE_DIGITS
        || number.scale() > decimals
        || number.precision() > SIGNIFICANT_DIGITS) {
      findings.add(
          finding(
              at,
              "At most %d whole digits and %d decimals, %d digits in all"
                  .formatted(WHOLE_DIGITS, decimals, SIGNIFICANT_DIGITS)));
    }
  }

  private static void text(
      @Nullable String text, int longest, String at, String what, List<Finding> findings) {
    if (text == null || text.isBlank()) {
      findings.add(finding(at, "Say " + what));
    } else if (text.length() > longest) {
      findings.add(finding(at, "At most " + longest + " characters"));
    }
  }

  /** What came in as JSON may lack what the record calls present. */
  private static boolean isMissing(@Nullable Object value) {
    return value == null;
  }

  private static Finding finding(String at, String message) {
    return Codes.COMPLETE_ANSWERS.finding(at, message);
  }
}
