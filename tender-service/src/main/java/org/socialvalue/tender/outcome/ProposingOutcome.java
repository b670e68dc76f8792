package org.socialvalue.tender.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.learning.Lessons;
import org.socialvalue.tender.project.ProjectRepository;

/** Somebody adds a potential outcome to a project. */
@ApplicationScoped
public class ProposingOutcome {

  private final ProjectRepository projects;
  private final OutcomeRepository outcomes;
  private final GatheringGroundwork groundwork;
  private final Lessons lessons;
  private final JudgingOutcome judging;
  private final ReferenceData data;
  private final Borrowing borrowing;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public ProposingOutcome(
      ProjectRepository projects,
      OutcomeRepository outcomes,
      GatheringGroundwork groundwork,
      Lessons lessons,
      JudgingOutcome judging,
      ReferenceData data,
      Borrowing borrowing,
      DatabaseClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.outcomes = outcomes;
    this.groundwork = groundwork;
    this.lessons = lessons;
    this.judging = judging;
    this.data = data;
    this.borrowing = borrowing;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault, among them a candidate that the authority has not learned
   */
  @Transactional
  public Judged propose(Actor actor, UUID projectId, ProposeOutcome asked) {
    var project = projects.ownHeld(projectId, actor);
    var taken = borrowing.of(actor, asked);
    var faults = new ArrayList<>(ProposalFaults.of(asked, data.areas()));
    faults.addAll(taken.faults());
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var lineage = lineage(actor, asked.fromCandidate());
    var outcome = new Outcome(Ids.next(), project.id(), lineage, asked.proposed(taken.template()));
    outcomes.persistAndFlush(outcome);
    audit.append(outcome, actor, "outcome proposed", null, asked);
    return new Judged(outcome, judging.preview(outcome, groundwork.of(project, clock.now())));
  }

  private UUID lineage(Actor actor, @Nullable UUID candidate) {
    if (candidate != null && !lessons.knows(actor.org(), candidate)) {
      throw Refused.invalid(
          "/fromCandidate", "no earlier contract taught anything of this lineage");
    }
    return candidate == null ? Ids.next() : candidate;
  }
}
