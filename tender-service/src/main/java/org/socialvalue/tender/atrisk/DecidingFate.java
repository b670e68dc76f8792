package org.socialvalue.tender.atrisk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.CoreOutcome;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner decides what becomes of something at risk; it can be decided anew. */
@ApplicationScoped
public class DecidingFate {

  private final ProjectRepository projects;
  private final AtRiskRepository register;
  private final OutcomeRepository outcomes;
  private final CheckingAtRisk checking;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;

  public DecidingFate(
      ProjectRepository projects,
      AtRiskRepository register,
      OutcomeRepository outcomes,
      CheckingAtRisk checking,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.register = register;
    this.outcomes = outcomes;
    this.checking = checking;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 400 with every fault, among them an outcome that the project doesn't have or
   *     has dropped; 409 once a tender is out, or where the core outcome that the fate before added
   *     is needed
   */
  @Transactional
  public AtRiskItem decide(
      Actor actor, UUID projectId, UUID id, @Nullable String ifMatch, DecideFate asked) {
    var project = projects.ownHeld(projectId, actor);
    var item = register.one(projectId, id);
    Versions.require(ifMatch, item);
    project.refuseSettled();
    var protector = outcomes.ofProject(projectId).stream().filter(o -> named(o, asked)).findFirst();
    refuseFaults(asked, protector.orElse(null));
    var before = item.fate();
    var fate = Fate.of(asked, actor, clock.now());
    item.decide(fate);
    takeBack(project, item, before, asked, actor);
    if (asked.coreOutcome() != null) {
      makeCore(project, item, asked.coreOutcome(), actor);
    }
    register.flush();
    audit.append(item, actor, "fate decided", before, fate);
    var evidence =
        Stream.concat(
            checking.evidence(projectId, item.described().foundAt()).stream(),
            protector
                .map(o -> new Evidence("outcome", o.id(), o.proposed().statement().en()))
                .stream());
    timeline.note(
        projectId,
        actor,
        TimelineKind.AT_RISK,
        fate.fate() + ": " + item.described().what().en(),
        asked.reason() == null ? asked.how() : asked.reason(),
        evidence.toList());
    return item;
  }

  private static boolean named(Outcome outcome, DecideFate asked) {
    return outcome.id().equals(asked.outcomeId());
  }

  private static void refuseFaults(DecideFate asked, @Nullable Outcome protector) {
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    if (faults.isEmpty()) {
      faults.addAll(asked.faults());
    }
    if (asked.outcomeId() != null && protector == null) {
      faults.add(new Fault("/outcomeId", "is no outcome of the project"));
    }
    if (protector != null && protector.status() == OutcomeStatus.DROPPED) {
      faults.add(new Fault("/outcomeId", "was dropped, and protects nothing"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  /**
   * The core outcome that the fate before added goes again, unless another item became it too or
   * somebody has given it words of its own since.
   */
  private void takeBack(
      CommissioningProject project,
      AtRiskItem item,
      @Nullable Fate before,
      DecideFate asked,
      Actor actor) {
    var code = before == null ? null : before.coreOutcome();
    if (code == null || code.equals(asked.coreOutcome())) {
      return;
    }
    var known = project.facts().coreOutcomes();
    var left = known.stream().filter(core -> !isOf(item, code, core)).toList();
    if (left.size() == known.size() || register.anotherBecame(project.id(), item.id(), code)) {
      return;
    }
    if (outcomes.ofProject(project.id()).stream()
        .anyMatch(outcome -> code.equals(outcome.proposed().coreOutcome()))) {
      throw Refused.conflict("An outcome of the project arises from " + code);
    }
    if (left.isEmpty()) {
      throw Refused.conflict("It is the project's only core outcome");
    }
    project.changeCoreOutcomes(left);
    projects.flush();
    audit.append(project, actor, "core outcome taken back with its fate", known, left);
  }

  private static boolean isOf(AtRiskItem item, String code, CoreOutcome core) {
    return core.code().equals(code)
        && Objects.equals(core.lineage(), item.lineage())
        && core.measure() == null
        && core.statement().equals(item.described().what().en());
  }

  private void makeCore(CommissioningProject project, AtRiskItem item, String code, Actor actor) {
    var known = project.facts().coreOutcomes();
    if (known.stream().anyMatch(core -> core.code().equals(code))) {
      return;
    }
    var added = new CoreOutcome(code, item.described().what().en(), null, item.lineage());
    project.changeCoreOutcomes(Stream.concat(known.stream(), Stream.of(added)).toList());
    projects.flush();
    audit.append(project, actor, "core outcome added from the register", known, List.of(added));
  }
}
