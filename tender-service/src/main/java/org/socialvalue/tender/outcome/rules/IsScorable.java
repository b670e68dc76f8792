package org.socialvalue.tender.outcome.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/** SCORABLE: computed, with its reason. What is not scorable can stay as an unscored KPI. */
public final class IsScorable implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "SCORABLE",
          "A requirement is scored only if RELEVANT and PRIORITY_TRACE hold; otherwise it can stay"
              + " as an unscored KPI",
          Effect.COMPUTE,
          Basis.POLICY,
          "Kent framework, evaluating");

  private static final List<Rule<OutcomeInQuestion>> NEEDED =
      List.of(new ArisesFromCoreDelivery(), new TracesToAPriority());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    var broken = broken(q).map(Finding::code).distinct().collect(Collectors.joining(" and "));
    return List.of(
        INFO.finding(
            q.at(),
            broken.isEmpty()
                ? "It can be scored: it is relevant and traced to a priority"
                : "It can't be scored: " + broken + " does not hold"));
  }

  /** The same as a yes or no. */
  public static boolean scorable(OutcomeInQuestion q) {
    return broken(q).findAny().isEmpty();
  }

  private static Stream<Finding> broken(OutcomeInQuestion q) {
    return NEEDED.stream().flatMap(rule -> rule.check(q).stream());
  }
}
