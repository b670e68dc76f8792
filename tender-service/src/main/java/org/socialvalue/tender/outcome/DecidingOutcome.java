package org.socialvalue.tender.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.outcome.OutcomeInQuestion.Use;
import org.socialvalue.tender.outcome.rules.IsScorable;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner decides what becomes of an outcome; the rules have their say. */
@ApplicationScoped
public class DecidingOutcome {

  private final ProjectRepository projects;
  private final OutcomeRepository outcomes;
  private final GatheringGroundwork groundwork;
  private final JudgingOutcome judging;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;

  public DecidingOutcome(
      ProjectRepository projects,
      OutcomeRepository outcomes,
      GatheringGroundwork groundwork,
      JudgingOutcome judging,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.outcomes = outcomes;
    this.groundwork = groundwork;
    this.judging = judging;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 409 with every finding that stands in the way, or once the outcome has gone out
   *     with a tender
   */
  @Transactional
  public Judged decide(
      Actor actor, UUID projectId, UUID id, @Nullable String ifMatch, DecideOutcome asked) {
    var project = projects.ownHeld(projectId, actor);
    var outcome = outcomes.one(project.id(), id);
    Versions.require(ifMatch, outcome);
    if (outcome.isPublished()) {
      throw Refused.conflict("The outcome has been published with a tender");
    }
    var now = clock.now();
    var laid = groundwork.of(project, now);
    DecisionFaults.refuse(asked, laid.engagements());
    var findings = judging.decision(outcome, asked, laid);
    var standing = Findings.standing(findings, asked.acknowledged());
    if (!standing.isEmpty()) {
      throw Refused.broken(standing);
    }
    var before = outcome.decision();
    var taken = Decision.of(asked, actor, now);
    var scorable = IsScorable.scorable(judging.question("", Use.SPECIFIED, outcome, asked, laid));
    outcome.decide(taken, scorable);
    outcomes.flush();
    audit.append(outcome, actor, "outcome decided", before, taken);
    timeline.note(
        projectId,
        actor,
        TimelineKind.OUTCOME,
        "%s: \"%s\"".formatted(asked.decision(), outcome.proposed().statement().en()),
        asked.reason(),
        evidence(asked, laid.engagements()));
    return new Judged(outcome, findings);
  }

  private static List<Evidence> evidence(DecideOutcome asked, List<EngagementFacts> held) {
    return held.stream()
        .filter(engagement -> asked.engagements().contains(engagement.id()))
        .map(one -> new Evidence("engagement", one.id(), one.held().title()))
        .toList();
  }
}
