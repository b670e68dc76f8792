package org.socialvalue.tender.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.project.ProjectRepository;

/** A commissioner words an outcome anew, as long as nothing rests on its old words. */
@ApplicationScoped
public class DescribingOutcome {

  private final ProjectRepository projects;
  private final OutcomeRepository outcomes;
  private final GatheringGroundwork groundwork;
  private final JudgingOutcome judging;
  private final ReferenceData data;
  private final Borrowing borrowing;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public DescribingOutcome(
      ProjectRepository projects,
      OutcomeRepository outcomes,
      GatheringGroundwork groundwork,
      JudgingOutcome judging,
      ReferenceData data,
      Borrowing borrowing,
      DatabaseClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.outcomes = outcomes;
    this.groundwork = groundwork;
    this.judging = judging;
    this.data = data;
    this.borrowing = borrowing;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault; 409 where it is specified, a KPI or published: decide it
   *     back to provisional first
   */
  @Transactional
  public Judged describe(
      Actor actor, UUID projectId, UUID id, @Nullable String ifMatch, ProposeOutcome asked) {
    var project = projects.ownHeld(projectId, actor);
    var outcome = outcomes.one(project.id(), id);
    Versions.require(ifMatch, outcome);
    if (outcome.isPublished()
        || outcome.status() == OutcomeStatus.SPECIFIED
        || outcome.status() == OutcomeStatus.KPI_ONLY) {
      throw Refused.conflict("It is " + outcome.status() + ": decide it back to PROVISIONAL first");
    }
    var taken = borrowing.of(actor, asked);
    var faults = new ArrayList<>(ProposalFaults.of(asked, data.areas()));
    faults.addAll(taken.faults());
    if (asked.fromCandidate() != null && !asked.fromCandidate().equals(outcome.lineage())) {
      faults.add(new Fault("/fromCandidate", "an outcome keeps the lineage it began with"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var before = outcome.proposed();
    outcome.describe(asked.proposed(taken.template()));
    outcomes.flush();
    audit.append(outcome, actor, "outcome worded anew", before, outcome.proposed());
    return new Judged(outcome, judging.preview(outcome, groundwork.of(project, clock.now())));
  }
}
