package org.socialvalue.tender.publication.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.publication.TenderInQuestion;

/** ROUTE: make or buy was decided, and the decision is one that a tender follows from. */
public final class RouteLeadsToATender implements Rule<TenderInQuestion> {

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
  public List<Finding> check(TenderInQuestion tender) {
    var route = tender.project().route();
    if (route == null) {
      return List.of(INFO.finding("/project/route", "How the service comes about is not decided"));
    }
    var tendered =
        switch (route.decision()) {
          case BUY_NEW -> true;
          case SMALL_GRANTS -> tender.project().instrument() == Instrument.GRANT;
          case MAKE, RENEGOTIATE, DIRECT_PAYMENTS -> false;
        };
    return tendered
        ? List.of()
        : List.of(
            INFO.finding(
                "/project/route/decision",
                "The decision was " + route.decision() + ", which no tender follows from"));
  }
}
