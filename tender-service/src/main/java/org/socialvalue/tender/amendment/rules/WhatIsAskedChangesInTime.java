package org.socialvalue.tender.amendment.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.amendment.Amendment;

/**
 * AMENDED_IN_TIME, a rule of the product: who has to think again is given time to. How much is the
 * authority's policy.
 */
public final class WhatIsAskedChangesInTime implements Rule<Amendment> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "AMENDED_IN_TIME",
          "When criteria, weights, questions, requirements, lots or conditions change, the deadline"
              + " moves by the working days of the policy",
          Effect.ADVISE,
          Basis.POLICY,
          "This product: bidders have time for what is new");

  private static final List<String> WHAT_IS_ASKED =
      List.of(
          "/awardModel",
          "/criteria",
          "/questions",
          "/requirements",
          "/lots",
          "/lotLimits",
          "/conditions",
          "/reservation");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Amendment amendment) {
    var was = amendment.before().bidsDueBy();
    var is = amendment.after().bidsDueBy();
    var asked =
        amendment.askedOtherwise().stream().filter(WhatIsAskedChangesInTime::isAsked).toList();
    if (was == null || is == null || asked.isEmpty()) {
      return List.of();
    }
    var calendar = amendment.calendar();
    var first = calendar.plus(calendar.dayOf(was), amendment.workingDays());
    return calendar.dayOf(is).isBefore(first)
        ? List.of(
            INFO.finding(
                "/bidsDueBy",
                "%s changes, and bids are due on %s: %d working days more end on %s"
                    .formatted(
                        asked.getFirst(), calendar.dayOf(is), amendment.workingDays(), first)))
        : List.of();
  }

  private static boolean isAsked(String pointer) {
    return WHAT_IS_ASKED.stream()
        .anyMatch(part -> pointer.equals(part) || pointer.startsWith(part + "/"));
  }
}
