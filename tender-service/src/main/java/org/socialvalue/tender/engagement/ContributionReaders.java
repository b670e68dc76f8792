package org.socialvalue.tender.engagement;

import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.Roles;

/** Who sees a contribution: the authority's officers each of them, a contributor their own. */
final class ContributionReaders {

  private ContributionReaders() {}

  static void refuseOthers(Contribution contribution, Actor actor) {
    var officer =
        actor.has(Roles.COMMISSIONER)
            || actor.has(Roles.PROCUREMENT_OFFICER)
            || actor.has(Roles.MEMBER)
            || actor.has(Roles.AUDITOR);
    if (!officer && !contribution.writtenBy(actor)) {
      throw Refused.notFound("contribution");
    }
  }
}
