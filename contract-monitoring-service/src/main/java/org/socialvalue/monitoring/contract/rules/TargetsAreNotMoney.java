package org.socialvalue.monitoring.contract.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.MoneyTalk;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * PROXIES_AS_EVIDENCE: a KPI's target is for people and places. An amount spent may be the step of
 * a rate; a sum saved, or a financial proxy, may not be the goal.
 */
public final class TargetsAreNotMoney implements Rule<ActivationCase> {

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
    return MoneyTalk.isMoneyUnit(terms.unit()) || MoneyTalk.isMoneyGoal(terms.name());
  }
}
