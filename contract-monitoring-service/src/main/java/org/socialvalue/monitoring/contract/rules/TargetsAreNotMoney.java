package org.socialvalue.monitoring.contract.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * PROXIES_AS_EVIDENCE: a KPI's target is for people and places. An amount spent may be the step of
 * a rate; a sum saved, or a financial proxy, may not be the goal.
 */
public final class TargetsAreNotMoney implements Rule<ActivationCase> {

  private static final Pattern MONEY_UNIT =
      Pattern.compile("£|\\b(gbp|pounds?|pence|sterling|money)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONEY_GOAL =
      Pattern.compile(
          "\\b(savings?|saved to the public|cost avoidance|costs? avoided|financial proxy|"
              + "proxy value|monetised|monetary value|cashable)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Also kept by what is shown beside outcomes. */
  public static final RuleInfo INFO =
      new RuleInfo(
          "PROXIES_AS_EVIDENCE",
          "Financial proxies are shown as evidence, never as a target, weight or ranking",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, measuring 12");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ActivationCase contract) {
    return contract.kpis().stream()
        .filter(kpi -> isMoney(kpi.terms()))
        .map(
            kpi ->
                INFO.finding(
                    kpi.id().toString(),
                    "\""
                        + kpi.terms().name()
                        + "\" has money as its goal: say what changes for people or places"))
        .toList();
  }

  private static boolean isMoney(KpiTerms terms) {
    return MONEY_UNIT.matcher(terms.unit()).find() || MONEY_GOAL.matcher(terms.name()).find();
  }
}
