package org.socialvalue.tender.outcome.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/** PRIORITY_TRACE: the outcome serves a priority and is traced to a strategic outcome. */
public final class TracesToAPriority implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "PRIORITY_TRACE",
          "A scored outcome serves a priority of the framework and is traced to a strategic outcome",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, five priorities; strategic statement; evaluating");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    var findings = new ArrayList<Finding>();
    var framework = q.around().framework();
    if (!framework.hasPriority(q.outcome().priority())) {
      findings.add(
          INFO.finding(
              q.at() + "/priority",
              "It serves none of the framework's priorities: " + framework.priorityCodes()));
    }
    if (!framework.hasStrategicOutcome(q.outcome().strategicOutcome())) {
      findings.add(
          INFO.finding(
              q.at() + "/strategicOutcome",
              "It is traced to none of the strategic outcomes: "
                  + framework.strategicOutcomeCodes()));
    }
    return findings;
  }
}
