package org.socialvalue.tender.learning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LearningCaptured;

/**
 * A lesson as it was received.
 *
 * @param learningId the closed review that it comes from
 */
public record LessonView(
    UUID id,
    UUID learningId,
    UUID contractId,
    String supplier,
    String serviceArea,
    LearningCaptured.Lesson lesson,
    Instant capturedAt) {

  static LessonView from(Lesson lesson) {
    return new LessonView(
        lesson.id(),
        lesson.learningId(),
        lesson.contractId(),
        lesson.supplier(),
        lesson.serviceArea(),
        lesson.lesson(),
        lesson.capturedAt());
  }

  /** A page of lessons. */
  record Page(List<LessonView> items, @Nullable String next) {}
}
