package org.socialvalue.tender.redesign.rules;

import static org.socialvalue.tender.engagement.StakeholderGroup.FAMILY_CARERS;
import static org.socialvalue.tender.engagement.StakeholderGroup.PEOPLE_WHO_RECEIVE_CARE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.redesign.DescribeOption.Affected;
import org.socialvalue.tender.redesign.DescribeOption.Change;
import org.socialvalue.tender.redesign.OptionFacts;

/**
 * CORE_PURPOSE: what the service is for is said, and no option lets one group gain while another
 * loses. What it does to people who receive care and to unpaid carers is always asked: their gains
 * can be each other's losses.
 */
public final class NobodyGainsAtAnothersCost implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "CORE_PURPOSE",
          "The core purpose is stated, and no group gains at another's expense",
          Effect.ADVISE,
          Basis.PRACTICE,
          "Welsh process, evaluate question 3 and redesign question 3");

  private static final List<StakeholderGroup> PAIR =
      List.of(PEOPLE_WHO_RECEIVE_CARE, FAMILY_CARERS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    var findings = new ArrayList<Finding>();
    if (!laid.service().statesItsPurpose()) {
      findings.add(INFO.finding("/project/corePurpose", "What the service is for is not stated"));
    }
    laid.service().inQuestion().forEach(option -> findings.addAll(of(option)));
    return findings;
  }

  private static List<Finding> of(OptionFacts option) {
    var at = "/redesign/options/" + option.id() + "/affected";
    var findings = new ArrayList<Finding>();
    var gain = option.described().thatIt(Change.GAINS);
    var lose = option.described().thatIt(Change.LOSES);
    if (!gain.isEmpty() && !lose.isEmpty()) {
      findings.add(
          INFO.finding(
              at,
              "With \"%s\" these gain: %s; while these lose: %s"
                  .formatted(option.title(), names(gain), names(lose))));
    }
    for (var group : PAIR) {
      if (!option.described().saysWhatItDoesTo(group)) {
        findings.add(
            INFO.finding(
                at + "/" + group,
                "It is not said what \"%s\" does to %s"
                    .formatted(option.title(), group.inWords())));
      }
    }
    return findings;
  }

  private static String names(List<Affected> affected) {
    return affected.stream().map(Affected::inWords).collect(Collectors.joining(", "));
  }
}
