package org.socialvalue.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contract has taught, for the next project of its service area (Kent framework, review).
 *
 * @param learningId the learning; one for each closed review, and for each register of what a
 *     contract would take with it
 * @param occasion what brought it about; null means a closed review
 * @param contractEndsOn the contract's last day; null where it was not said
 */
public record LearningCaptured(
    UUID learningId,
    UUID contractId,
    UUID projectId,
    Authority authority,
    String supplier,
    String serviceArea,
    List<Lesson> lessons,
    Instant capturedAt,
    @Nullable Occasion occasion,
    @Nullable LocalDate contractEndsOn) {

  public static final String TYPE = "org.socialvalue.contract.learning-captured.v1";

  /** Of a closed review. */
  public LearningCaptured(
      UUID learningId,
      UUID contractId,
      UUID projectId,
      Authority authority,
      String supplier,
      String serviceArea,
      List<Lesson> lessons,
      Instant capturedAt) {
    this(
        learningId,
        contractId,
        projectId,
        authority,
        supplier,
        serviceArea,
        lessons,
        capturedAt,
        null,
        null);
  }

  /**
   * What was learned of one promise.
   *
   * @param evidence what it rests on, in words
   * @param priority code of the priority it served; null where the promise had none
   * @param measure the measure that worked; null where there was none
   * @param atStake what would be lost if the contract ended that day; null where it was not said
   */
  public record Lesson(
      UUID lineage,
      UUID promiseId,
      Verdict verdict,
      LocalizedText statement,
      OutcomeCategory category,
      @Nullable String priority,
      @Nullable Measure measure,
      String evidence,
      @Nullable AtStake atStake) {

    /** Without a word on what is at stake. */
    public Lesson(
        UUID lineage,
        UUID promiseId,
        Verdict verdict,
        LocalizedText statement,
        OutcomeCategory category,
        @Nullable String priority,
        @Nullable Measure measure,
        String evidence) {
      this(lineage, promiseId, verdict, statement, category, priority, measure, evidence, null);
    }
  }

  /**
   * What a promise gives now.
   *
   * @param liveValue what counts of it so far, in the unit; null where it is not a number
   * @param unit of the live value; null with it
   * @param people how many people it reaches; null where nobody counted people
   * @param figures reported figures behind it
   * @param verifiedFigures those of them that were verified
   * @param stories told of it with a consent that holds
   * @param beingKept whether the promise is being kept now
   */
  public record AtStake(
      @Nullable BigDecimal liveValue,
      @Nullable String unit,
      @Nullable Long people,
      long figures,
      long verifiedFigures,
      long stories,
      boolean beingKept) {}

  /** What brought the learning about. */
  public enum Occasion {
    REVIEW,
    /** Somebody drew up what would be lost if the contract ended now. */
    REGISTER,
    /** All agreed that the contract ends early. */
    EARLY_END,
    /** The contract's last day has passed. */
    END
  }

  /** What a contract taught about a promise. */
  public enum Verdict {
    /** It proved itself: the next design should weigh making it part of the core service. */
    PROMOTE_TO_CORE,
    /** It is being made now and recommissioning could lose it. */
    AT_RISK,
    CONTINUE,
    STOP
  }
}
