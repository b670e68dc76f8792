package org.socialvalue.evaluation.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One who evaluates, or who watches how it is done.
 *
 * @param userId the subject of their token
 * @param chair true for the one who leads moderation; a panel has exactly one
 * @param livedExperience true for one who brings the experience of receiving care
 * @param observer true for one who reads and never marks; null is false
 * @param questions ids of the questions that they mark; null for all of them; a chair who only
 *     leads marks none, with an empty list
 */
public record PanelMember(
    @NotBlank @Size(max = 100) String userId,
    @NotBlank @Size(max = 200) String name,
    boolean chair,
    boolean livedExperience,
    @Nullable Boolean observer,
    @Nullable @Size(max = 500) List<@NotBlank @Size(max = 100) String> questions) {

  public PanelMember {
    questions = questions == null ? null : List.copyOf(questions);
  }

  public boolean observes() {
    return Boolean.TRUE.equals(observer);
  }

  public boolean marks(String questionId) {
    return !observes() && (questions == null || questions.contains(questionId));
  }

  /** Whether there is anything that they mark. */
  public boolean marksAnything() {
    return !observes() && (questions == null || !questions.isEmpty());
  }
}
