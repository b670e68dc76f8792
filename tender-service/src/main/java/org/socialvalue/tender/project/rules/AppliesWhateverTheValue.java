package org.socialvalue.tender.project.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.groundwork.Groundwork;

/**
 * APPLIES_TO_ALL: the authority's own policy asks for consideration from its floor value on, for
 * every instrument. A commission nobody has estimated is taken to be above the floor.
 */
public final class AppliesWhateverTheValue implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "APPLIES_TO_ALL",
          "Social value is considered for every commission from the policy's floor value on, also"
              + " for grants, direct payments, in-house and partnership",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, the Act; who the framework is for; Welsh process, commission");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    var project = laid.project();
    if (project.consideration() != null) {
      return List.of();
    }
    var value = project.estimatedValue();
    var floor = laid.framework().policy().considerationFloor();
    if (value != null && value.compareTo(floor) < 0) {
      return List.of(
          INFO.finding(
              Effect.INFO,
              "/project/estimatedValue",
              "Its value lies under the policy's floor of £" + floor.toPlainString()));
    }
    return List.of(
        INFO.finding(
            "/project/consideration",
            "The policy asks for consideration of every commission from £"
                + floor.toPlainString()
                + ", also for "
                + project.instrument()));
  }
}
