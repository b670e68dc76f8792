package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * VOICES_HEARD: reports each group that nobody heard, and whether seldom heard ones were sought.
 */
public final class EveryVoiceWasHeard implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "VOICES_HEARD",
          "Who was to be talked with, who was heard and who was not; groups hard to reach are named",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, co-production; Welsh process, evaluate question 1 and redesign question 1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var held =
        tender.engagements().stream()
            .map(engagement -> engagement.held())
            .filter(engagement -> !engagement.heldOn().isAfter(tender.today()))
            .toList();
    var findings = new ArrayList<Finding>();
    for (var group : StakeholderGroup.values()) {
      if (held.stream().noneMatch(engagement -> engagement.heard(group))) {
        var invited = held.stream().anyMatch(engagement -> engagement.invited(group));
        findings.add(
            INFO.finding(
                "/engagements/groups/" + group,
                "Nobody was heard of "
                    + group.inWords()
                    + (invited ? ", though they were invited" : ", and they were not invited")));
      }
    }
    if (held.stream().noneMatch(engagement -> engagement.namesHardToReach())) {
      findings.add(
          INFO.finding(
              "/engagements/hardToReach", "No engagement names the groups that are hard to reach"));
    }
    return findings;
  }
}
