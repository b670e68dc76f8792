package org.socialvalue.tender.amendment.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.amendment.Amendment;

/**
 * AMENDED_IN_TIME, a rule of the product: who has to think again is given time to. How much is the
 * authority's policy, and fewer days need a reason. But bids that have to be confirmed can be: less
 * than one full working day, from its first moment to its last, between now and the deadline
 * blocks.
 */
public final class WhatIsAskedChangesInTime implements Rule<Amendment> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "AMENDED_IN_TIME",
          "When criteria, weights, questions, requirements, lots or conditions change, the deadline"
              + " moves by the working days of the policy; whoever must confirm a bid has one full"
              + " working day at least",
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
    if (was == null || is == null) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    timeToConfirm(amendment, is, findings);
    daysOfThePolicy(amendment, was, is, findings);
    return List.copyOf(findings);
  }

  private static void timeToConfirm(Amendment amendment, Instant is, List<Finding> findings) {
    var calendar = amendment.calendar();
    var full = calendar.plus(calendar.dayOf(amendment.now()), 1);
    var otherwise = amendment.askedOtherwise();
    if (!otherwise.isEmpty() && !calendar.dayOf(is).isAfter(full)) {
      findings.add(
          INFO.finding(
              Effect.BLOCK,
              "/bidsDueBy",
              "%s changes, so bids must be confirmed: bids are due on %s, before %s is over"
                  .formatted(otherwise.getFirst(), calendar.dayOf(is), full)));
    }
  }

  private static void daysOfThePolicy(
      Amendment amendment, Instant was, Instant is, List<Finding> findings) {
    var asked =
        amendment.askedOtherwise().stream().filter(WhatIsAskedChangesInTime::isAsked).toList();
    var calendar = amendment.calendar();
    var first = calendar.plus(calendar.dayOf(was), amendment.workingDays());
    if (!asked.isEmpty() && calendar.dayOf(is).isBefore(first)) {
      findings.add(
          INFO.finding(
              "/bidsDueBy",
              "%s changes, and bids are due on %s: %d working days more end on %s"
                  .formatted(
                      asked.getFirst(), calendar.dayOf(is), amendment.workingDays(), first)));
    }
  }

  private static boolean isAsked(String pointer) {
    return WHAT_IS_ASKED.stream()
        .anyMatch(part -> pointer.equals(part) || pointer.startsWith(part + "/"));
  }
}
