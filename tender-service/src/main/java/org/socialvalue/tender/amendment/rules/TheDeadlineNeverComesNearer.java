package org.socialvalue.tender.amendment.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.amendment.Amendment;

/** DEADLINE_KEPT, a rule of the product: who plans with the deadline can rely on it. */
public final class TheDeadlineNeverComesNearer implements Rule<Amendment> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "DEADLINE_KEPT",
          "The deadline of a tender that is out is extended, never shortened",
          Effect.BLOCK,
          Basis.PRACTICE,
          "This product: trust in the process");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Amendment amendment) {
    var was = amendment.before().bidsDueBy();
    var is = amendment.after().bidsDueBy();
    return was == null || is == null || !is.isBefore(was)
        ? List.of()
        : List.of(
            INFO.finding(
                "/bidsDueBy", "Bids may come in before %s: %s is sooner".formatted(was, is)));
  }
}
