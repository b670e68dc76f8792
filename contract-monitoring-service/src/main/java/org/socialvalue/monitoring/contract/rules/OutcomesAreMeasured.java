package org.socialvalue.monitoring.contract.rules;

import java.util.List;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiTerms;

/**
 * OUTCOME_MEASURED: what changes for people is in sight, and not only that there is less of
 * something. Reductions alone block, because they say that lifelong care has no worth; things done
 * alone are advised against.
 */
public final class OutcomesAreMeasured implements Rule<ActivationCase> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "OUTCOME_MEASURED",
          "Something other than a reduction is measured: a change before and after, a distance"
              + " travelled, stability",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, measuring 2 and 3");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ActivationCase contract) {
    boolean told =
        contract.commitments().stream()
            .anyMatch(commitment -> commitment.treatment() == Treatment.STORY);
    if (told || contract.kpis().isEmpty()) {
      return List.of();
    }
    if (contract.kpis().stream().allMatch(kpi -> isReduction(kpi.terms()))) {
      return List.of(
          INFO.finding(
              "kpis",
              "Every KPI is a reduction: add one for what gets better or stays well, such as"
                  + " confidence, skills or stability"));
    }
    if (contract.kpis().stream().allMatch(kpi -> kpi.terms().looksAt() == Measure.Kind.OUTPUT)) {
      return List.of(
          INFO.finding(
              Effect.ADVISE,
              "kpis",
              "Every KPI counts things done: none says what changed for people"));
    }
    return List.of();
  }

  /** Less of something; a level held and a distance travelled are none. */
  private static boolean isReduction(KpiTerms terms) {
    return terms.direction() == Measure.Direction.LOWER_IS_BETTER
        && terms.kind() != KpiKind.STABILITY
        && terms.kind() != KpiKind.DISTANCE_TRAVELLED;
  }
}
