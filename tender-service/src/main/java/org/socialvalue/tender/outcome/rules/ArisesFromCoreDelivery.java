package org.socialvalue.tender.outcome.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/** RELEVANT: tied to a core outcome, with how the same delivery brings it about. */
public final class ArisesFromCoreDelivery implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "RELEVANT",
          "A scored outcome is tied to a core outcome and says how the same delivery brings it about",
          Effect.BLOCK,
          Basis.LAW,
          "Kent framework, the Act (subsection 6) and evaluating; Public Services (Social Value) Act"
              + " 2012 s1(6)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    var findings = new ArrayList<Finding>();
    var core = q.outcome().coreOutcome();
    if (core == null
        || q.around().coreOutcomes().stream().noneMatch(known -> known.code().equals(core))) {
      findings.add(
          INFO.finding(
              q.at() + "/coreOutcome",
              core == null
                  ? "It is tied to no core outcome"
                  : "The project has no core outcome " + core));
    }
    if (Words.blank(q.outcome().arisesFromDelivery())) {
      findings.add(
          INFO.finding(
              q.at() + "/arisesFromDelivery",
              "How it arises from delivering the core service is not said"));
    }
    return findings;
  }
}
