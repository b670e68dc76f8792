package org.socialvalue.monitoring.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** What one voice says to a review's questions (Kent framework, do stage). */
@Entity
@Table(name = "review_answer")
public class Answer extends Aggregate {

  private UUID reviewId;

  @Enumerated(EnumType.STRING)
  private Voice voice;

  private boolean stillRelevant;
  private boolean shouldBeRevised;

  @Column(name = "words")
  private String text;

  private @Nullable UUID commitmentId;

  @Enumerated(EnumType.STRING)
  private @Nullable Asked how;

  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Answer() {}

  Answer(UUID reviewId, AnswerRequest request, String recordedBy, Instant recordedAt) {
    super(Ids.next());
    this.reviewId = reviewId;
    this.voice = request.from();
    this.stillRelevant = request.stillRelevant();
    this.shouldBeRevised = request.shouldBeRevised();
    this.text = request.text();
    this.commitmentId = request.commitmentId();
    this.how = request.how();
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  UUID reviewId() {
    return reviewId;
  }

  Voice voice() {
    return voice;
  }

  boolean stillRelevant() {
    return stillRelevant;
  }

  boolean shouldBeRevised() {
    return shouldBeRevised;
  }

  boolean wantsChange() {
    return !stillRelevant || shouldBeRevised;
  }

  String text() {
    return text;
  }

  @Nullable UUID commitmentId() {
    return commitmentId;
  }

  @Nullable Asked how() {
    return how;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
