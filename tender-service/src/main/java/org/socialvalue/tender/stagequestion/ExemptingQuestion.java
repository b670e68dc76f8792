package org.socialvalue.tender.stagequestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.intake.FirstVersion;
import org.socialvalue.tender.intake.NothingMissing;
import org.socialvalue.tender.intake.PersonalData;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** A commissioner records why a stage goes on without a group's answer to its question. */
@ApplicationScoped
public class ExemptingQuestion {

  private final ProjectRepository projects;
  private final ExemptionRepository exemptions;
  private final QuestionsOfProject questions;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Timeline timeline;

  public ExemptingQuestion(
      ProjectRepository projects,
      ExemptionRepository exemptions,
      QuestionsOfProject questions,
      DatabaseClock clock,
      AuditTrail audit,
      Timeline timeline) {
    this.projects = projects;
    this.exemptions = exemptions;
    this.questions = questions;
    this.clock = clock;
    this.audit = audit;
    this.timeline = timeline;
  }

  /**
   * @throws Refused 404 where the frameworks ask the group no such question; 409 where it has been
   *     answered
   */
  @Transactional
  public ExemptionView exempt(
      Actor actor,
      UUID projectId,
      String code,
      StakeholderGroup group,
      @Nullable String ifMatch,
      ExemptQuestion asked) {
    var project = projects.ownHeld(projectId, actor);
    var question = questions.asked(project, code, group);
    var exemption = exemptions.one(project.id(), code, group).orElse(null);
    FirstVersion.require(ifMatch, exemption);
    refuseFaults(asked);
    if (question.answeredBy(group)) {
      throw Refused.conflict("The question has been answered by " + group.inWords());
    }
    var before = exemption == null ? null : exemption.facts();
    if (exemption == null) {
      exemption = new RecordedExemption(Ids.next(), project.id(), code, group);
      exemption.give(asked, actor, clock.now());
      exemptions.persistAndFlush(exemption);
    } else {
      exemption.give(asked, actor, clock.now());
      exemptions.flush();
    }
    audit.append(exemption, actor, "stage question exempted", before, exemption.facts());
    timeline.note(
        project.id(),
        actor,
        TimelineKind.ENGAGEMENT,
        "Goes on without the answer of %s to %s".formatted(group.inWords(), code),
        asked.reason(),
        List.of());
    return ExemptionView.from(exemption);
  }

  private static void refuseFaults(ExemptQuestion asked) {
    var faults = new ArrayList<>(NothingMissing.faults("", asked));
    faults.addAll(PersonalData.faults("/reason", asked.reason()));
    faults.addAll(PersonalData.faults("/whoWasAsked", asked.whoWasAsked()));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }
}
