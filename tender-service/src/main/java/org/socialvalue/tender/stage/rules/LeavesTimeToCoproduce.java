package org.socialvalue.tender.stage.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.project.Stage;

/**
 * TIME_TO_COPRODUCE: the stage that is left had the days that the policy gives it, all stays in it
 * together. The policy's own number of days is enough.
 */
public final class LeavesTimeToCoproduce implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "TIME_TO_COPRODUCE",
          "The analyse and the plan stage last as many days as the policy gives them, so that people"
              + " can take part",
          Effect.ADVISE,
          Basis.POLICY,
          "Kent framework, cycle");

  private final Stage stage;

  public LeavesTimeToCoproduce(Stage stage) {
    this.stage = stage;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    var least = laid.framework().policy().daysFor(stage);
    var spent = laid.stages().days(stage, laid.today());
    return least.isEmpty() || spent >= least.getAsInt()
        ? List.of()
        : List.of(
            INFO.finding(
                "/stages/" + stage,
                "%s has had %d days; the policy gives it %d"
                    .formatted(stage, spent, least.getAsInt())));
  }
}
