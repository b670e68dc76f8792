package org.socialvalue.monitoring.contract.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** NO_DUPLICATION: what another body already collects is taken from there. */
public final class NothingIsCollectedTwice implements Rule<ActivationCase> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "NO_DUPLICATION",
          "What another body already collects, such as an inspectorate, is taken from there",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, measuring 6");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(ActivationCase contract) {
    return contract.kpis().stream()
        .filter(kpi -> given(kpi.terms().alsoCollectedBy()) && !given(kpi.terms().sourceSystem()))
        .map(
            kpi ->
                INFO.finding(
                    kpi.id().toString(),
                    "\""
                        + kpi.terms().name()
                        + "\" is also collected by "
                        + kpi.terms().alsoCollectedBy()
                        + ": name it as the source, or say why it is asked again"))
        .toList();
  }

  private static boolean given(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
