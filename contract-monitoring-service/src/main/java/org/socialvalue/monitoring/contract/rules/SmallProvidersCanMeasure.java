package org.socialvalue.monitoring.contract.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** SMALL_PROVIDER_FEASIBLE: a small provider uses a costly method only by its own choice. */
public final class SmallProvidersCanMeasure implements Rule<ActivationCase> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "SMALL_PROVIDER_FEASIBLE",
          "Methods that call for skills and budgets beyond a small provider are not asked of one"
              + " unless it chooses them",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, measuring 5");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ActivationCase contract) {
    if (!contract.smallProvider()) {
      return List.of();
    }
    var beyond = contract.policy().methodsBeyondSmallProviders();
    return contract.kpis().stream()
        .filter(kpi -> beyond.contains(kpi.terms().method()) && !kpi.chosenByProvider())
        .map(
            kpi ->
                INFO.finding(
                    kpi.id().toString(),
                    "\""
                        + kpi.terms().name()
                        + "\" asks a small provider for "
                        + kpi.terms().method()
                        + ", which it did not choose itself"))
        .toList();
  }
}
