package org.socialvalue.tender.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Ids;

/** What a contract taught of one promise. Written once, when the event comes in. */
@Entity
public class Lesson {

  /** What a list of lessons is sorted by. */
  static final Sorting<Lesson> SORTING =
      Sorting.by(Lesson::id, SortKey.time("capturedAt", "capturedAt", Lesson::capturedAt));

  @Id private UUID id;
  private UUID learningId;
  private UUID promiseId;
  private String authorityId;
  private String serviceArea;
  private UUID lineage;

  @Enumerated(EnumType.STRING)
  private LearningCaptured.Verdict verdict;

  @JdbcTypeCode(SqlTypes.JSON)
  private LearningCaptured.Lesson lesson;

  private UUID contractId;
  private String supplier;
  private Instant capturedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Lesson() {}

  Lesson(LearningCaptured learning, LearningCaptured.Lesson lesson) {
    this.id = Ids.next();
    this.learningId = learning.learningId();
    this.promiseId = lesson.promiseId();
    this.authorityId = learning.authority().id();
    this.serviceArea = learning.serviceArea();
    this.lineage = lesson.lineage();
    this.verdict = lesson.verdict();
    this.lesson = lesson;
    this.contractId = learning.contractId();
    this.supplier = learning.supplier();
    this.capturedAt = learning.capturedAt();
  }

  UUID id() {
    return id;
  }

  UUID lineage() {
    return lineage;
  }

  LearningCaptured.Verdict verdict() {
    return verdict;
  }

  LearningCaptured.Lesson lesson() {
    return lesson;
  }

  UUID learningId() {
    return learningId;
  }

  UUID contractId() {
    return contractId;
  }

  String supplier() {
    return supplier;
  }

  Instant capturedAt() {
    return capturedAt;
  }

  String serviceArea() {
    return serviceArea;
  }

  String authorityId() {
    return authorityId;
  }

  UUID promiseId() {
    return promiseId;
  }
}
