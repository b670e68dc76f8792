package org.socialvalue.tender.stage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.framework.StageQuestion;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.project.StageHistory;
import org.socialvalue.tender.project.StageMove;

/**
 * The cycle of a project.
 *
 * @param version of the project: a move is a change of it
 * @param stage the one it is in
 * @param moves every move, oldest first
 */
public record StagesView(
    UUID projectId, long version, Stage stage, List<OneStage> stages, List<StageMove> moves) {

  /**
   * One of the four.
   *
   * @param enteredOn the day it was entered last; null where it never was
   * @param leftOn the day it was left last; null while it lasts
   * @param days calendar days spent in it, all stays together
   * @param leastDays that the policy gives it; null where it says nothing
   * @param keyQuestions what the project's frameworks ask in it
   * @param findings what the rules find if it is left now; none for a stage that has been left.
   *     What a tender itself still needs is told by its own check
   */
  public record OneStage(
      Stage stage,
      boolean current,
      @Nullable LocalDate enteredOn,
      @Nullable LocalDate leftOn,
      long days,
      @Nullable Integer leastDays,
      List<StageHistory.Stay> stays,
      List<StageQuestion> keyQuestions,
      List<Finding> findings) {}

  static StagesView of(
      CommissioningProject project, Groundwork laid, Function<Stage, List<Finding>> leaving) {
    var history = laid.stages();
    var stages =
        Arrays.stream(Stage.values())
            .map(
                stage ->
                    one(
                        stage,
                        laid,
                        stage.isBefore(history.current()) ? List.of() : leaving.apply(stage)))
            .toList();
    return new StagesView(
        project.id(), project.version(), history.current(), stages, project.moves());
  }

  private static OneStage one(Stage stage, Groundwork laid, List<Finding> findings) {
    var history = laid.stages();
    var stays = history.stays(stage);
    var last = stays.isEmpty() ? null : stays.getLast();
    return new OneStage(
        stage,
        stage == history.current(),
        last == null ? null : last.entered(),
        last == null ? null : last.left(),
        history.days(stage, laid.today()),
        leastDays(stage, laid),
        stays,
        laid.framework().questionsOf(stage),
        findings);
  }

  private static @Nullable Integer leastDays(Stage stage, Groundwork laid) {
    var least = laid.framework().policy().daysFor(stage);
    return least.isPresent() ? least.getAsInt() : null;
  }
}
