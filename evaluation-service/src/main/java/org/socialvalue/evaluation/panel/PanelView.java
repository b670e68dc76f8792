package org.socialvalue.evaluation.panel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;

/**
 * A panel and how far each of it is; what anybody marked is not told here.
 *
 * @param findings what is worth knowing of how the questions are shared out; none of it blocks
 */
public record PanelView(UUID competitionId, List<Seat> members, List<Finding> findings) {

  /**
   * @param observer true for one who reads and never marks
   * @param questions ids of the questions they mark; null for all
   * @param declared whether they have declared their interests
   * @param submitted whether their marks are in
   */
  public record Seat(
      String userId,
      String name,
      boolean chair,
      boolean livedExperience,
      boolean observer,
      @Nullable List<String> questions,
      boolean declared,
      boolean submitted) {}

  static PanelView from(
      Panel panel, List<String> declared, List<String> submitted, List<Finding> findings) {
    return new PanelView(
        panel.competitionId(),
        panel.members().stream()
            .map(
                m ->
                    new Seat(
                        m.userId(),
                        m.name(),
                        m.chair(),
                        m.livedExperience(),
                        m.observes(),
                        m.questions(),
                        declared.contains(m.userId()),
                        submitted.contains(m.userId())))
            .toList(),
        findings);
  }
}
