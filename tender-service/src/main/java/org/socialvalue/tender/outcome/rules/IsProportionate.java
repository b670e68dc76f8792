package org.socialvalue.tender.outcome.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;
import org.socialvalue.tender.outcome.Proportionality;

/**
 * PROPORTIONATE: a statement names contract value, lot area and provider size, and the outcome
 * lands where the work is done, not at the other end of the county.
 */
public final class IsProportionate implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "PROPORTIONATE",
          "A proportionality statement names contract value, lot area and the provider size expected",
          Effect.BLOCK,
          Basis.LAW,
          "Kent framework, the Act (subsection 6); Public Services (Social Value) Act 2012 s1(6)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    var at = q.at() + "/proportionality";
    var said = q.safeguards().proportionality();
    if (said == null) {
      return List.of(INFO.finding(at, "Why it is not too much to ask is not said"));
    }
    var findings = new ArrayList<Finding>();
    if (Words.saysNothing(said.statement())) {
      findings.add(INFO.finding(at + "/statement", "Why it is not too much to ask is not said"));
    }
    if (!q.around().areas().knows(said.lotArea())) {
      findings.add(INFO.finding(at + "/lotArea", "There is no area " + said.lotArea()));
    } else if (landsElsewhere(q, said)) {
      findings.add(
          INFO.finding(
              at + "/lotArea",
              "It would have to happen away from "
                  + q.around().areas().name(said.lotArea())
                  + ", where the work is done"));
    }
    return findings;
  }

  private static boolean landsElsewhere(OutcomeInQuestion q, Proportionality said) {
    var areas = q.outcome().areas();
    return !areas.isEmpty()
        && areas.stream().noneMatch(area -> q.around().areas().overlap(area, said.lotArea()));
  }
}
