package org.socialvalue.monitoring.contract.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * IMPORTANCE: the weights of the KPIs sum to exactly 100 and none is nothing. A contract that is
 * told by stories alone has nothing to weigh.
 */
public final class WeightsShowImportance implements Rule<ActivationCase> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final RuleInfo INFO =
      new RuleInfo(
          "IMPORTANCE",
          "KPI weights reflect importance and sum to 100",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, do stage, contract management");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ActivationCase contract) {
    if (contract.kpis().isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    var sum =
        contract.kpis().stream()
            .map(kpi -> kpi.terms().weight())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) != 0) {
      findings.add(
          INFO.finding(
              "kpis", "The weights sum to " + sum.toPlainString() + " and should sum to 100"));
    }
    contract.kpis().stream()
        .filter(kpi -> kpi.terms().weight().signum() <= 0)
        .map(
            kpi ->
                INFO.finding(kpi.id().toString(), "\"" + kpi.terms().name() + "\" weighs nothing"))
        .forEach(findings::add);
    return findings;
  }
}
