package org.socialvalue.tender.stagequestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.groundwork.GatheringGroundwork;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.Stage;

/** The key questions that a project's frameworks ask, and how each stands. */
@ApplicationScoped
class QuestionsOfProject {

  private final GatheringGroundwork groundwork;
  private final DatabaseClock clock;

  QuestionsOfProject(GatheringGroundwork groundwork, DatabaseClock clock) {
    this.groundwork = groundwork;
    this.clock = clock;
  }

  /**
   * @param stage null for every stage
   */
  List<QuestionState> of(CommissioningProject project, @Nullable Stage stage) {
    var laid = groundwork.of(project, clock.now());
    return laid.framework().stageQuestions().stream()
        .filter(question -> stage == null || question.stage() == stage)
        .map(
            question ->
                QuestionState.of(question, laid.engagements(), laid.exemptions(), laid.today()))
        .toList();
  }

  /**
   * @throws Refused 404 where the group isn't asked any question of that code
   */
  QuestionState asked(CommissioningProject project, String code, StakeholderGroup group) {
    return of(project, null).stream()
        .filter(one -> one.question().code().equals(code))
        .filter(one -> one.question().askedOf().contains(group))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("stage question asked of this group"));
  }
}
