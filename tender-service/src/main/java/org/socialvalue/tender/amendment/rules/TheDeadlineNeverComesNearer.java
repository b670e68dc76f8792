package org.socialvalue.tender.amendment.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.amendment.Amendment;

/**
 * DEADLINE_KEPT, a rule of the product: who plans with the deadline can rely on it. So can who
 * plans with the last moment for questions, as long as that lies ahead; where none was told,
 * questions could come in as long as bids.
 */
public final class TheDeadlineNeverComesNearer implements Rule<Amendment> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "DEADLINE_KEPT",
          "The deadlines of a tender that is out, for bids and for questions, are extended, never"
              + " shortened",
          Effect.BLOCK,
          Basis.PRACTICE,
          "This product: trust in the process");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Amendment amendment) {
    var before = amendment.before();
    var after = amendment.after();
    var findings = new ArrayList<Finding>();
    if (sooner(before.bidsDueBy(), after.bidsDueBy())) {
      findings.add(
          INFO.finding(
              "/bidsDueBy",
              "Bids may come in before %s: %s is sooner"
                  .formatted(before.bidsDueBy(), after.bidsDueBy())));
    }
    var told = before.clarificationsDueBy();
    var asked = told == null ? before.bidsDueBy() : told;
    if (asked != null
        && asked.isAfter(amendment.now())
        && sooner(asked, after.clarificationsDueBy())) {
      findings.add(
          INFO.finding(
              "/clarificationsDueBy",
              "Questions may come in before %s: %s is sooner"
                  .formatted(asked, after.clarificationsDueBy())));
    }
    return List.copyOf(findings);
  }

  private static boolean sooner(@Nullable Instant was, @Nullable Instant is) {
    return was != null && is != null && is.isBefore(was);
  }
}
