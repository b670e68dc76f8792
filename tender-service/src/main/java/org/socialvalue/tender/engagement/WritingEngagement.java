package org.socialvalue.tender.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.framework.Frameworks;
import org.socialvalue.tender.project.CommissioningProject;

/** What recording an engagement and completing a planned one have in common. */
@ApplicationScoped
class WritingEngagement {

  private final EngagementRepository engagements;
  private final ContributionRepository contributions;
  private final Frameworks frameworks;

  WritingEngagement(
      EngagementRepository engagements,
      ContributionRepository contributions,
      Frameworks frameworks) {
    this.engagements = engagements;
    this.contributions = contributions;
    this.frameworks = frameworks;
  }

  /**
   * @throws Refused 400 with every fault
   */
  HeldEngagement checked(CommissioningProject project, RecordEngagement asked, Instant now) {
    var today = now.atZone(DatabaseClock.ZONE).toLocalDate();
    EngagementFaults.refuse(asked, frameworks.of(project.frameworks()), today);
    return asked.held(project.stage());
  }

  /** Keeps it with what was said at it, which it gives back. */
  List<Contribution> keep(
      Engagement engagement, List<GiveContribution> given, Actor actor, Instant now) {
    engagements.persist(engagement);
    var first = Ids.next();
    var said = new ArrayList<Contribution>();
    for (int i = 0; i < given.size(); i++) {
      said.add(new Contribution(following(first, i), engagement, given.get(i), actor, now));
    }
    contributions.persist(said);
    engagements.flush();
    return said;
  }

  /** Identifiers of the same moment are in no order; what was said keeps its own. */
  private static UUID following(UUID first, int steps) {
    return new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() + steps);
  }
}
