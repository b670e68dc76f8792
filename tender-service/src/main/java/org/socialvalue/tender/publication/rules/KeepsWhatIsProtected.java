package org.socialvalue.tender.publication.rules;

import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.atrisk.AtRiskFacts;
import org.socialvalue.tender.atrisk.Fate;
import org.socialvalue.tender.atrisk.rules.EveryItemAtRiskHasAFate;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * AT_RISK for a tender: what an outcome was to protect is asked for, else the promise to keep it
 * would end here.
 */
public final class KeepsWhatIsProtected implements Rule<TenderInQuestion> {

  @Override
  public RuleInfo info() {
    return EveryItemAtRiskHasAFate.INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    return tender.groundwork().atRisk().items().stream()
        .filter(item -> isForgotten(item, tender))
        .map(
            item ->
                info()
                    .finding(
                        "/atRisk/" + item.id() + "/fate",
                        "\"%s\" was to be protected by an outcome that this tender does not ask for"
                            .formatted(item.described().what().en())))
        .toList();
  }

  private static boolean isForgotten(AtRiskFacts item, TenderInQuestion tender) {
    var fate = item.fate();
    return fate != null
        && fate.fate() == Fate.Kind.PROTECT
        && fate.outcomeId() != null
        && !asks(tender, fate.outcomeId());
  }

  private static boolean asks(TenderInQuestion tender, UUID outcome) {
    return tender.content().theRequirements().stream()
        .anyMatch(requirement -> requirement.outcomeId().equals(outcome));
  }
}
