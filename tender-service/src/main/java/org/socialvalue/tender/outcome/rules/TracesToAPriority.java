package org.socialvalue.tender.outcome.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.framework.Element;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/** PRIORITY_TRACE: the outcome serves a priority and is traced to a strategic outcome. */
public final class TracesToAPriority implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "PRIORITY_TRACE",
          "A scored outcome serves a priority of the framework and is traced to a strategic outcome;"
              + " where it has none, to a principle and an area of life",
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
    if (isNone(framework.tags(), q.outcome().priority())) {
      findings.add(
          INFO.finding(
              q.at() + "/priority",
              "It serves none of the framework's %s: %s"
                  .formatted(
                      framework.priorities().isEmpty() ? "principles" : "priorities",
                      Framework.codes(framework.tags()))));
    }
    if (isNone(framework.traces(), q.outcome().strategicOutcome())) {
      findings.add(
          INFO.finding(
              q.at() + "/strategicOutcome",
              "It is traced to none of the %s: %s"
                  .formatted(
                      framework.strategicOutcomes().isEmpty()
                          ? "areas of life"
                          : "strategic outcomes",
                      Framework.codes(framework.traces()))));
    }
    return findings;
  }

  private static boolean isNone(List<Element> known, @Nullable String code) {
    return known.stream().noneMatch(element -> element.code().equals(code));
  }
}
