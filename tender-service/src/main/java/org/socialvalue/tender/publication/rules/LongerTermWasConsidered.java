package org.socialvalue.tender.publication.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.publication.TenderInQuestion;

/** LONGER_TERM: whether a longer contract would sustain outcomes better was thought about. */
public final class LongerTermWasConsidered implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "LONGER_TERM",
          "Contract length was considered with sustained outcomes in mind",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, plan stage");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var considered = tender.content().longerTermConsidered();
    return considered != null && !considered.isBlank()
        ? List.of()
        : List.of(
            INFO.finding(
                "/longerTermConsidered",
                "Nothing says whether a longer contract would sustain outcomes better"));
  }
}
