package org.socialvalue.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contract has taught, for the next project of its service area (Kent framework, review).
 *
 * @param learningId the learning; one for each closed review
 */
public record LearningCaptured(
    UUID learningId,
    UUID contractId,
    UUID projectId,
    Authority authority,
    String supplier,
    String serviceArea,
    List<Lesson> lessons,
    Instant capturedAt) {

  public static final String TYPE = "org.socialvalue.contract.learning-captured.v1";

  /**
   * What was learned of one promise.
   *
   * @param evidence what it rests on, in words
   * @param priority code of the priority it served; null where the promise had none
   * @param measure the measure that worked; null where there was none
   */
  public record Lesson(
      UUID lineage,
      UUID promiseId,
      Verdict verdict,
      LocalizedText statement,
      OutcomeCategory category,
      @Nullable String priority,
      @Nullable Measure measure,
      String evidence) {}

  public enum Verdict {
    /** It proved itself: the next design should weigh making it part of the core service. */
    PROMOTE_TO_CORE,
    /** It is being made now and recommissioning could lose it. */
    AT_RISK,
    CONTINUE,
    STOP
  }
}
