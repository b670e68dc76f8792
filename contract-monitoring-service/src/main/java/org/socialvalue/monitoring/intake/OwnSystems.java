package org.socialvalue.monitoring.intake;

import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.RuleInfo;

/** OWN_SYSTEMS: what is measured is taken from what the provider keeps anyway. */
public final class OwnSystems {

  public static final RuleInfo INFO =
      new RuleInfo(
          "OWN_SYSTEMS",
          "Measurements are taken from the provider's own export, by a mapping that is saved once",
          Effect.RECORD,
          Basis.POLICY,
          "Kent framework, measuring 10");

  private OwnSystems() {}
}
