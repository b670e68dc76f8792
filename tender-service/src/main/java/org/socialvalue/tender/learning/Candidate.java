package org.socialvalue.tender.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LearningCaptured.AtStake;
import org.socialvalue.events.LearningCaptured.Verdict;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.tender.atrisk.AtRiskItem;
import org.socialvalue.tender.atrisk.DescribeAtRisk;
import org.socialvalue.tender.atrisk.Inherited;
import org.socialvalue.tender.project.CoreOutcome;

/**
 * An outcome that a project inherits from earlier contracts (Kent framework, review and analyse).
 *
 * @param lineage the identity it keeps; an outcome of the project can go on under it
 * @param standing what the project should weigh
 * @param evidence what the verdict rests on, in words
 * @param atStake what would be lost with the contract; null where it did not say
 */
public record Candidate(
    UUID lineage,
    Standing standing,
    Verdict verdict,
    LocalizedText statement,
    OutcomeCategory category,
    @Nullable String priority,
    @Nullable Measure measure,
    String evidence,
    UUID contractId,
    String supplier,
    Instant capturedAt,
    @Nullable AtStake atStake) {

  /** How far an earlier contract bore it out. */
  public enum Standing {
    /** It proved itself: should it become part of the core service? */
    CANDIDATE_FOR_CORE,
    /** It is being made now and could be lost. */
    AT_RISK,
    /** It went on, or ended, and is shown for the record. */
    FOR_THE_RECORD
  }

  static Candidate from(Lesson lesson) {
    var said = lesson.lesson();
    return new Candidate(
        lesson.lineage(),
        standing(lesson.verdict()),
        lesson.verdict(),
        said.statement(),
        said.category(),
        said.priority(),
        said.measure(),
        said.evidence(),
        lesson.contractId(),
        lesson.supplier(),
        lesson.capturedAt(),
        said.atStake());
  }

  /** As an item of a project's register: what it is, who makes it, for whom. */
  AtRiskItem atRisk(UUID project) {
    var target = measure == null ? null : measure.target();
    return new AtRiskItem(
        Ids.next(),
        project,
        new DescribeAtRisk(statement, supplier, target == null ? null : target.forWhom(), null),
        lineage,
        new Inherited(contractId, evidence, atStake));
  }

  /** As a core outcome of a project. */
  CoreOutcome core(String code) {
    return new CoreOutcome(code, statement.en(), measure == null ? null : measure.name(), lineage);
  }

  private static Standing standing(Verdict verdict) {
    return switch (verdict) {
      case PROMOTE_TO_CORE -> Standing.CANDIDATE_FOR_CORE;
      case AT_RISK -> Standing.AT_RISK;
      case CONTINUE, STOP -> Standing.FOR_THE_RECORD;
    };
  }
}
