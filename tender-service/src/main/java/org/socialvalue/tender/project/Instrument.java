package org.socialvalue.tender.project;

import static org.socialvalue.tender.project.Route.Decision.BUY_NEW;
import static org.socialvalue.tender.project.Route.Decision.MAKE;
import static org.socialvalue.tender.project.Route.Decision.RENEGOTIATE;
import static org.socialvalue.tender.project.Route.Decision.SMALL_GRANTS;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What carries the money. Social value is considered for each of them; {@link Applicability} says
 * what else each is asked.
 */
public enum Instrument {
  CONTRACT(true, BUY_NEW, RENEGOTIATE),
  FRAMEWORK_AGREEMENT(true, BUY_NEW, RENEGOTIATE),
  /** Its tender is a call for applications. */
  GRANT(true, SMALL_GRANTS, BUY_NEW, RENEGOTIATE),
  DIRECT_PAYMENTS(false, Route.Decision.DIRECT_PAYMENTS),
  IN_HOUSE(false, MAKE),
  PARTNERSHIP(false, MAKE, RENEGOTIATE);

  private final boolean tendered;
  private final Set<Route.Decision> routes;

  Instrument(boolean tendered, Route.Decision... routes) {
    this.tendered = tendered;
    this.routes = Set.of(routes);
  }

  /** Whether bids are asked for before it comes about. */
  public boolean isTendered() {
    return tendered;
  }

  /** The same, once the route is known: what is made or renegotiated needs no bids. */
  public boolean isTendered(@Nullable Route route) {
    return tendered
        && (route == null
            || switch (route.decision()) {
              case BUY_NEW, SMALL_GRANTS -> true;
              case MAKE, RENEGOTIATE, DIRECT_PAYMENTS -> false;
            });
  }

  /** Whether a service can come about that way with this instrument. */
  public boolean fits(Route.Decision route) {
    return routes.contains(route);
  }
}
