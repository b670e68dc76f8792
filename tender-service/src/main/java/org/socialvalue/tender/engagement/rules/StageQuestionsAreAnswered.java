package org.socialvalue.tender.engagement.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.framework.StageQuestion;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.stagequestion.QuestionState;

/**
 * STAGE_QUESTIONS: each key question of the stage has an answer from every group it is asked of,
 * given at an engagement held by today, or a recorded reason why it is done without.
 */
public final class StageQuestionsAreAnswered implements Rule<Groundwork> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "STAGE_QUESTIONS",
          "The key questions of a stage are answered by providers and by people who receive care"
              + " before it closes, or the reason why not is recorded",
          Effect.BLOCK,
          Basis.POLICY,
          "Kent framework, cycle");

  private final Stage stage;

  /**
   * @param stage the one that is to close
   */
  public StageQuestionsAreAnswered(Stage stage) {
    this.stage = stage;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Groundwork laid) {
    return laid.framework().questionsOf(stage).stream()
        .map(
            question ->
                QuestionState.of(question, laid.engagements(), laid.exemptions(), laid.today()))
        .flatMap(
            state -> state.openFor().stream().map(group -> unanswered(state.question(), group)))
        .toList();
  }

  private static Finding unanswered(StageQuestion question, StakeholderGroup group) {
    return INFO.finding(
        "/stage-questions/" + question.code() + "/" + group,
        "%s have not answered \"%s\", and no reason is recorded"
            .formatted(group.inWords(), question.text()));
  }
}
