package org.socialvalue.tender.project.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.groundwork.Groundwork;

/** CONSIDERATION_RECORDED: what the Act asks to be weighed was weighed by the day of the notice. */
public final class ConsiderationIsRecorded implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "CONSIDERATION_RECORDED",
          "Economic, social and environmental well-being, how the procurement secures it and whether"
              + " to consult were considered and dated before the first notice",
          Effect.BLOCK,
          Basis.LAW,
          "Kent framework, the Act (subsection 3); Public Services (Social Value) Act 2012 s1(3), (7)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    var consideration = laid.project().consideration();
    if (consideration == null) {
      return List.of(
          INFO.finding("/project/consideration", "No consideration of well-being is on record"));
    }
    return consideration.consideredOn().isAfter(laid.today())
        ? List.of(
            INFO.finding(
                "/project/consideration/consideredOn",
                "It is dated " + consideration.consideredOn() + ", after this notice"))
        : List.of();
  }
}
