package org.socialvalue.tender.publication.rules;

import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.project.Route;
import org.socialvalue.tender.project.rules.RouteIsDecided;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * ROUTE for a tender: the decision is one that a tender follows from. Whether there is a decision
 * is looked at with the plan stage.
 */
public final class RouteLeadsToATender implements Rule<TenderInQuestion> {

  @Override
  public RuleInfo info() {
    return RouteIsDecided.INFO;
  }

  /** A call for small grants is a tender of grants, not of contracts. */
  private static boolean leadsToATender(Route route, Instrument instrument) {
    return instrument.isTendered(route)
        && (route.decision() != Route.Decision.SMALL_GRANTS || instrument == Instrument.GRANT);
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var project = tender.project();
    var route = project.route();
    return route == null || leadsToATender(route, project.instrument())
        ? List.of()
        : List.of(
            info()
                .finding(
                    "/project/route/decision",
                    "The decision was " + route.decision() + ", which no tender follows from"));
  }
}
