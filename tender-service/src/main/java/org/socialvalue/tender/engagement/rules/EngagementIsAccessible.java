package org.socialvalue.tender.engagement.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.groundwork.Groundwork;

/** ACCESSIBLE_ENGAGEMENT: each engagement made it possible to come, and was announced in time. */
public final class EngagementIsAccessible implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "ACCESSIBLE_ENGAGEMENT",
          "Each engagement records access (transport, easy read, longer slots, support) and gives"
              + " the notice that the policy asks for",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, co-production; cycle");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    var least = laid.framework().policy().engagementNoticeDays();
    var findings = new ArrayList<Finding>();
    for (var engagement : laid.engagements()) {
      var at = "/engagements/" + engagement.id();
      var held = engagement.held();
      if (held.access().none()) {
        findings.add(
            INFO.finding(
                at + "/access", "\"" + held.title() + "\" records nothing that helped to come"));
      }
      if (held.noticeDays() < least) {
        findings.add(
            INFO.finding(
                at + "/noticeDays",
                "\"%s\" gave %d days of notice; the policy asks for %d"
                    .formatted(held.title(), held.noticeDays(), least)));
      }
    }
    return findings;
  }
}
