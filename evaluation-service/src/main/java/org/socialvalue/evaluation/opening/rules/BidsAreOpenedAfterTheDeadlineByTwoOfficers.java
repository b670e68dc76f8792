package org.socialvalue.evaluation.opening.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** Bids are opened once the deadline is past, and the one who opens is not the one who asked. */
public final class BidsAreOpenedAfterTheDeadlineByTwoOfficers
    implements Rule<BidsAreOpenedAfterTheDeadlineByTwoOfficers.Attempt> {

  /**
   * @param pastDeadline what the database's clock said
   * @param firstOfficer who asked first; null where nobody has yet
   */
  public record Attempt(
      boolean pastDeadline, String deadline, @Nullable String firstOfficer, String officer) {}

  @Override
  public RuleInfo info() {
    return Codes.SEALED;
  }

  @Override
  public List<Finding> check(Attempt attempt) {
    var findings = new ArrayList<Finding>();
    if (!attempt.pastDeadline()) {
      findings.add(
          info()
              .finding(
                  "bidsDueBy",
                  "Bids stay sealed until the deadline, " + attempt.deadline() + ", is past"));
    }
    if (attempt.officer().equals(attempt.firstOfficer())) {
      findings.add(
          info()
              .finding(
                  "secondOfficer",
                  "You asked for the opening: a second officer has to open with you"));
    }
    return findings;
  }
}
