package org.socialvalue.tender.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stages that a project has been in; where it stands follows from it.
 *
 * @param begunOn the first day of the analyse stage
 * @param steps oldest first; none while it has never left the analyse stage
 */
public record StageHistory(LocalDate begunOn, List<Step> steps) {

  public StageHistory {
    steps = List.copyOf(steps);
  }

  /** From one stage to another, and the day from which it counts. */
  public record Step(Stage from, Stage to, LocalDate on) {}

  /**
   * A stay in a stage.
   *
   * @param left null while it lasts
   */
  public record Stay(LocalDate entered, @Nullable LocalDate left) {}

  public Stage current() {
    return steps.isEmpty() ? Stage.ANALYSE : steps.getLast().to();
  }

  /** The day on which the current stage was entered. */
  public LocalDate enteredOn() {
    return steps.isEmpty() ? begunOn : steps.getLast().on();
  }

  /** Every stay in that stage, oldest first. */
  public List<Stay> stays(Stage stage) {
    var stays = new ArrayList<Stay>();
    var entered = stage == Stage.ANALYSE ? begunOn : null;
    for (var step : steps) {
      if (step.from() == stage && entered != null) {
        stays.add(new Stay(entered, step.on()));
        entered = null;
      }
      if (step.to() == stage) {
        entered = step.on();
      }
    }
    if (entered != null) {
      stays.add(new Stay(entered, null));
    }
    return stays;
  }

  /** Calendar days spent in that stage, all stays together; one that lasts counts until today. */
  public long days(Stage stage, LocalDate today) {
    return stays(stage).stream()
        .mapToLong(
            stay ->
                ChronoUnit.DAYS.between(stay.entered(), stay.left() == null ? today : stay.left()))
        .sum();
  }
}
