package org.socialvalue.monitoring.review.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.review.Decision;
import org.socialvalue.monitoring.review.Voice;

/**
 * STILL_RELEVANT: the provider and people who receive care were asked whether the outcomes are
 * still relevant and should be revised, and each commitment was decided. That one person alone
 * asked people who receive care and closes is shown and forbids nothing.
 */
public final class BothSidesAreAsked implements Rule<ClosingCase> {

  static final RuleInfo INFO =
      new RuleInfo(
          "STILL_RELEVANT",
          "Each review asks the provider and people who receive care whether the outcomes are still"
              + " relevant and should be revised, and decides on each",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, do stage");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ClosingCase review) {
    var findings = new ArrayList<Finding>();
    Arrays.stream(Voice.values())
        .filter(voice -> !review.heard().contains(voice))
        .map(voice -> INFO.finding(voice.name(), "No answer yet from " + voice.inWords()))
        .forEach(findings::add);
    var decided =
        review.decisions().stream().map(Decision::commitmentId).collect(Collectors.toSet());
    review.reviewed().stream()
        .filter(commitment -> !decided.contains(commitment.commitmentId()))
        .map(
            commitment ->
                INFO.finding(
                    commitment.commitmentId().toString(), "Not decided: " + commitment.statement()))
        .forEach(findings::add);
    if (review.closedByWhoAsked()) {
      findings.add(
          INFO.finding(
              Effect.INFO,
              Voice.PEOPLE_WHO_RECEIVE_CARE.name(),
              "Who closes the review is the only one who asked people who receive care"));
    }
    return findings;
  }
}
