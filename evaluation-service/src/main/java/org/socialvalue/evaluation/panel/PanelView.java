package org.socialvalue.evaluation.panel;

import java.util.List;
import java.util.UUID;

/** A panel and how far each of it is. */
public record PanelView(UUID competitionId, List<Seat> members) {

  /**
   * @param declared whether their interests are declared
   * @param submitted whether their marks are submitted
   */
  public record Seat(
      String userId,
      String name,
      boolean chair,
      boolean livedExperience,
      boolean declared,
      boolean submitted) {}

  static PanelView from(Panel panel, List<String> declared, List<String> submitted) {
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
                        declared.contains(m.userId()),
                        submitted.contains(m.userId())))
            .toList());
  }
}
