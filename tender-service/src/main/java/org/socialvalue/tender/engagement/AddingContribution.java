package org.socialvalue.tender.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.framework.Frameworks;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.project.ProjectRepository;

/** Somebody who took notes adds what a group said at an engagement that is on record. */
@ApplicationScoped
public class AddingContribution {

  /** An engagement that gathers more is several. */
  private static final long MOST = 2000;

  private final ProjectRepository projects;
  private final EngagementRepository engagements;
  private final ContributionRepository contributions;
  private final Frameworks frameworks;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public AddingContribution(
      ProjectRepository projects,
      EngagementRepository engagements,
      ContributionRepository contributions,
      Frameworks frameworks,
      DatabaseClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.engagements = engagements;
    this.contributions = contributions;
    this.frameworks = frameworks;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault; 409 while the engagement is still to be recorded
   */
  @Transactional
  public Contribution add(Actor actor, UUID projectId, UUID id, GiveContribution given) {
    var project = projects.ownHeld(projectId, actor);
    var engagement = engagements.one(project.id(), id);
    var now = clock.now();
    var framework = frameworks.of(project.frameworks());
    var faults = new ArrayList<>(NothingMissing.faults("", given));
    if (faults.isEmpty()) {
      faults.addAll(ContributionFaults.of("", given, engagement.held()::heard, framework));
    }
    if (!engagement.isRecorded()) {
      throw Refused.conflict("The engagement is still to be recorded; nothing was said at it yet");
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    if (contributions.countOf(engagement.id()) >= MOST) {
      throw Refused.conflict("The engagement holds " + MOST + " contributions already");
    }
    var contribution = new Contribution(Ids.next(), engagement, given, actor, now);
    contributions.persistAndFlush(contribution);
    engagements.touch(engagement);
    audit.append(
        engagement, actor, "contribution added", null, ContributionReceipt.from(contribution));
    return contribution;
  }
}
