package org.socialvalue.tender.atrisk.rules;

import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.groundwork.Groundwork;

/** AT_RISK: an empty register is one that somebody says is empty, not one that nobody opened. */
public final class SomebodyLookedForWhatIsAtRisk implements Rule<Groundwork> {

  @Override
  public RuleInfo info() {
    return EveryItemAtRiskHasAFate.INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    var register = laid.atRisk();
    return register.items().isEmpty() && register.nothing() == null
        ? List.of(
            info()
                .finding(
                    "/atRisk",
                    "The register is empty, and nobody has recorded that nothing is at risk"))
        : List.of();
  }
}
