package org.socialvalue.tender.stagequestion;

import java.util.List;
import java.util.UUID;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.project.Stage;

/**
 * The key questions of a project's frameworks, in their order.
 *
 * @param stage the project's present stage
 */
public record StageQuestionsView(UUID projectId, Stage stage, List<Asked> questions) {

  /**
   * @param step the framework's own name for where it is asked
   * @param askedOf groups whose answer the stage needs; none where the commissioner answers it
   * @param answeredBy which groups have answered so far, how often
   * @param exemptions recorded reasons that stand in for an answer; not shown to contributors
   * @param openFor groups whose answer is still missing
   */
  public record Asked(
      String code,
      Stage stage,
      String step,
      LocalizedText text,
      String source,
      List<StakeholderGroup> askedOf,
      List<QuestionState.Answers> answeredBy,
      List<ExemptionView> exemptions,
      List<StakeholderGroup> openFor) {}

  static Asked from(QuestionState state, List<RecordedExemption> exemptions) {
    var question = state.question();
    return new Asked(
        question.code(),
        question.stage(),
        question.step(),
        question.text(),
        question.source(),
        question.askedOf(),
        state.answers(),
        exemptions.stream()
            .filter(one -> one.facts().questionCode().equals(question.code()))
            .map(ExemptionView::from)
            .toList(),
        state.openFor());
  }
}
