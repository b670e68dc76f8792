package org.socialvalue.tender.publication.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.publication.TenderInQuestion;

/** SV_SHARE: the guideline itself is enough; less is flagged. */
public final class SocialValueShareMeetsGuideline implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "SV_SHARE",
          "Social value carries at least the share of the score that the policy's guideline names",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, evaluating");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var model = tender.content().awardModel();
    var guideline = tender.framework().policy().socialValueShare();
    return model == null || model.socialValueWeight().compareTo(guideline) >= 0
        ? List.of()
        : List.of(
            INFO.finding(
                "/awardModel/socialValueWeight",
                "Social value carries %s per cent; the guideline is %s"
                    .formatted(
                        model.socialValueWeight().toPlainString(), guideline.toPlainString())));
  }
}
