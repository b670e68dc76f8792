package org.socialvalue.monitoring.measurement.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * VERIFIED: a figure is verified by somebody whom one side proposed and the other accepted. Who
 * doubts it need not be.
 */
public final class VerifierIsAcceptedByBoth implements Rule<Verification> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "VERIFIED",
          "Figures are claimed, evidenced, then verified by somebody acceptable to both sides; a"
              + " queried figure counts nothing until that is settled or it is verified",
          Effect.RECORD,
          Basis.POLICY,
          "Kent framework, measuring 9");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Verification verification) {
    return !verification.bearsOut() || verification.acceptedByBoth()
        ? List.of()
        : List.of(
            INFO.finding(
                Effect.BLOCK,
                "/verdict",
                "To verify or settle figures, "
                    + verification.verifier()
                    + " has to be proposed by one side and accepted by the other"));
  }
}
