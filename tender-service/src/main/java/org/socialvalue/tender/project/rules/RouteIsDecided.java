package org.socialvalue.tender.project.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.groundwork.Groundwork;

/**
 * ROUTE: how the service comes about was decided. A route that the project's instrument doesn't
 * carry is flagged: one of the two says what is no longer meant.
 */
public final class RouteIsDecided implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "ROUTE",
          "Make or buy, new or renegotiated contracts, direct payments or small grants: decided and"
              + " recorded",
          Effect.BLOCK,
          Basis.PRACTICE,
          "Welsh process, commission");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    var route = laid.project().route();
    if (route == null) {
      return List.of(INFO.finding("/project/route", "How the service comes about is not decided"));
    }
    var instrument = laid.project().instrument();
    return instrument.fits(route.decision())
        ? List.of()
        : List.of(
            INFO.finding(
                Effect.ADVISE,
                "/project/instrument",
                "The route is %s, and the project's instrument is still %s"
                    .formatted(route.decision(), instrument)));
  }
}
