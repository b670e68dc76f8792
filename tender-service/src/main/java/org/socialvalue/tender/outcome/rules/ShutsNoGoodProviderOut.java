package org.socialvalue.tender.outcome.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/** NO_EXCLUSION: whether it shuts good providers out was asked, and the answer lets it stay. */
public final class ShutsNoGoodProviderOut implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "NO_EXCLUSION",
          "The risk that a requirement shuts out good providers is asked and answered",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, plan stage; specified requirements");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    return Risks.check(
        INFO,
        q.at() + "/exclusionRisk",
        q.safeguards().exclusionRisk(),
        "shuts out good providers");
  }
}
