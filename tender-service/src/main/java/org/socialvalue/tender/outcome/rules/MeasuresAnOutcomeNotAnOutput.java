package org.socialvalue.tender.outcome.rules;

import java.util.List;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.OutcomeInQuestion;

/** OUTCOME_NOT_OUTPUT: a change for people is looked at, or an account of it is agreed. */
public final class MeasuresAnOutcomeNotAnOutput implements Rule<OutcomeInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "OUTCOME_NOT_OUTPUT",
          "A scored requirement has an outcome measure or an agreed narrative one; counting outputs"
              + " is not enough",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, principle 4; measuring 2");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(OutcomeInQuestion q) {
    var measure = q.outcome().measure();
    if (measure == null) {
      return List.of(INFO.finding(q.at() + "/measure", "Nothing says how it will be known"));
    }
    if (measure.kind() == Measure.Kind.OUTPUT) {
      return List.of(
          INFO.finding(
              q.at() + "/measure/kind",
              "It only counts things done; measure what changes for people, or agree on an account"
                  + " of it"));
    }
    return List.of();
  }
}
