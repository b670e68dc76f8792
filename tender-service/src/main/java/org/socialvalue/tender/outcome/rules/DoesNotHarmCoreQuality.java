package org.socialvalue.tender.outcome.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/** CORE_QUALITY_SAFE: whether it harms the core service was asked, and the answer lets it stay. */
public final class DoesNotHarmCoreQuality implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "CORE_QUALITY_SAFE",
          "The risk that a requirement harms core quality is asked and answered",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, principle 1; plan stage");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    return Risks.check(
        INFO, q.at() + "/coreQualityRisk", q.safeguards().coreQualityRisk(), "harms core quality");
  }
}
