package org.socialvalue.monitoring.individual.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** INDIVIDUAL_OUTCOMES: a person is a pseudonym, and nothing beside it says who they are. */
public final class NobodyIsNamed implements Rule<Told> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "INDIVIDUAL_OUTCOMES",
          "Outcomes of single people are told under a pseudonym; small numbers are hidden in anything"
              + " shared",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, measuring 7");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Told told) {
    var findings = new ArrayList<Finding>();
    var faults = Pseudonym.faults(told.pseudonym());
    if (!faults.isEmpty()) {
      findings.add(
          INFO.finding(
              "/pseudonym",
              "Only a number of your own stands for a person, such as P-0417; it "
                  + String.join(", and it ", faults)));
    }
    if (told.aim() != null) {
      Identifiers.in(told.aim())
          .forEach(
              kind ->
                  findings.add(
                      INFO.finding(
                          "/aim", "There is " + kind + " in it; nobody is to be known by it")));
    }
    return findings;
  }
}
