package org.socialvalue.monitoring.measurement;

import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.RuleInfo;

/** VERIFIED: who looked at a figure, and what they found, is kept with it. */
public final class Verified {

  public static final RuleInfo INFO =
      new RuleInfo(
          "VERIFIED",
          "Figures are claimed, then verified or queried, by a verifier acceptable to both sides; a"
              + " queried figure counts nothing until it is verified",
          Effect.RECORD,
          Basis.POLICY,
          "Kent framework, measuring 9");

  private Verified() {}
}
