package org.socialvalue.tender.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.project.CandidateDecision;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/**
 * A commissioner accepts or declines what an earlier contract taught. What is accepted becomes core
 * or goes on the register of value at risk; what is declined is taken back out.
 */
@ApplicationScoped
public class DecidingCandidate {

  private final ProjectRepository projects;
  private final Lessons lessons;
  private final FollowingCandidate following;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;

  public DecidingCandidate(
      ProjectRepository projects,
      Lessons lessons,
      FollowingCandidate following,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.lessons = lessons;
    this.following = following;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 404 where nothing of that lineage was taught in the service area; 400 with
   *     every fault; 409 once a tender is out, where it is only for the record, or where it can't
   *     be taken back
   */
  @Transactional
  public CommissioningProject decide(
      Actor actor, UUID projectId, UUID lineage, @Nullable String ifMatch, DecideCandidate asked) {
    var project = projects.ownHeld(projectId, actor);
    var candidate = candidate(project, lineage);
    Versions.require(ifMatch, project);
    project.refuseSettled();
    refuseFaults(candidate, asked);
    var decision =
        new CandidateDecision(
            lineage,
            candidate.standing(),
            asked.decision(),
            asked.reason(),
            actor.id(),
            actor.name(),
            clock.now());
    switch (candidate.standing()) {
      case CANDIDATE_FOR_CORE -> following.core(project, candidate, asked, actor);
      case AT_RISK -> following.atRisk(project, candidate, asked, actor);
      case FOR_THE_RECORD -> throw Refused.conflict("It is only for the record: nothing to decide");
    }
    var before = project.candidateDecisions();
    project.decide(decision);
    projects.flush();
    audit.append(project, actor, "candidate decided", before, decision);
    timeline.note(
        projectId,
        actor,
        TimelineKind.LEARNING,
        decision.decision() + ": " + candidate.statement().en(),
        asked.reason(),
        List.of(new Evidence("contract", candidate.contractId(), candidate.evidence())));
    return project;
  }

  private Candidate candidate(CommissioningProject project, UUID lineage) {
    return lessons.candidates(project.authority().id(), project.serviceArea()).stream()
        .filter(one -> one.lineage().equals(lineage))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("candidate"));
  }

  private static void refuseFaults(Candidate candidate, DecideCandidate asked) {
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    if (asked.coreOutcome() != null
        && (candidate.standing() != Candidate.Standing.CANDIDATE_FOR_CORE
            || asked.decision() != CandidateDecision.Kind.ACCEPT)) {
      faults.add(new Fault("/coreOutcome", "belongs to accepting a candidate for core"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }
}
