package org.socialvalue.monitoring.contract.rules;

import java.util.List;
import org.socialvalue.kit.rules.Rule;

/** Every rule that a contract keeps to start. */
public final class ActivationRules {

  public static final List<Rule<ActivationCase>> ALL =
      List.of(
          new NothingIsLost(),
          new BothSidesAgreed(),
          new WeightsShowImportance(),
          new OutcomesAreMeasured(),
          new ReportingIsLightTouch(),
          new SmallProvidersCanMeasure(),
          new NothingIsCollectedTwice(),
          new NothingIsCountedTwice(),
          new TargetsAreNotMoney());

  /** Held to again when both sides are about to agree on a revision of the running contract. */
  public static final List<Rule<ActivationCase>> WHILE_RUNNING =
      ALL.stream().filter(rule -> !(rule instanceof BothSidesAgreed)).toList();

  private ActivationRules() {}
}
