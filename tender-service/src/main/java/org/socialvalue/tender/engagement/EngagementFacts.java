package org.socialvalue.tender.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as rules look at it, with the identifier that decisions name it by.
 *
 * @param recorded whether who came is on record; false for a plan that nobody has completed
 * @param answers which groups answered what at it; the words themselves are no matter for rules
 */
public record EngagementFacts(
    UUID id, HeldEngagement held, boolean recorded, List<Answered> answers) {

  /**
   * That a group said something to a question.
   *
   * @param questionCode the stage's key question; null for a free one
   * @param times how many contributions
   */
  public record Answered(StakeholderGroup group, @Nullable String questionCode, int times) {}

  /** Whether people have been heard at it by that day: it has been held, and who came is known. */
  public boolean heardBy(LocalDate today) {
    return recorded && !held.heldOn().isAfter(today);
  }

  public boolean answered(StakeholderGroup group, String questionCode) {
    return answers.stream()
        .anyMatch(one -> one.group() == group && questionCode.equals(one.questionCode()));
  }

  public EngagementStatus status(LocalDate today) {
    if (recorded) {
      return EngagementStatus.RECORDED;
    }
    return held.heldOn().isAfter(today)
        ? EngagementStatus.PLANNED
        : EngagementStatus.TO_BE_RECORDED;
  }
}
