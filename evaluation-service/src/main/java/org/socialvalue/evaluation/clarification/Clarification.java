package org.socialvalue.evaluation.clarification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.kit.persistence.Aggregate;

/** One question to one bidder about its bid, and the answer. Neither changes once it is there. */
@Entity
public class Clarification extends Aggregate {

  @Column(updatable = false)
  private UUID competitionId;

  @Column(updatable = false)
  private UUID bidId;

  @Column(updatable = false)
  private String bidder;

  @Column(updatable = false)
  private @Nullable String questionId;

  @Column(updatable = false)
  private boolean aboutPrice;

  /** Only of one from before they were sealed, as {@code answer}. */
  @Column(updatable = false)
  private @Nullable String question;

  @Column(updatable = false)
  private byte @Nullable [] sealedQuestion;

  /** Whether what is sealed opens beside this bid only; not in one from before that was so. */
  @Column(updatable = false)
  private boolean boundToBid;

  @Column(updatable = false)
  private String askedBy;

  @Column(updatable = false)
  private Instant askedAt;

  @Column(updatable = false)
  private Instant answerBy;

  @Column(updatable = false)
  private @Nullable String answer;

  private byte @Nullable [] sealedAnswer;
  private @Nullable String answeredBy;
  private @Nullable Instant answeredAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Clarification() {}

  Clarification(
      UUID id,
      OpenedBid bid,
      ClarificationRequest asked,
      byte[] sealedQuestion,
      String officer,
      Instant now) {
    super(id);
    this.competitionId = bid.competitionId();
    this.bidId = bid.bidId();
    this.bidder = bid.bidder();
    this.questionId = asked.questionId();
    this.aboutPrice = asked.isAboutPrice();
    this.sealedQuestion = sealedQuestion;
    this.boundToBid = true;
    this.askedBy = officer;
    this.askedAt = now;
    this.answerBy = asked.answerBy();
  }

  void answer(byte[] sealed, String who, Instant now) {
    sealedAnswer = sealed;
    answeredBy = who;
    answeredAt = now;
  }

  boolean isAnswered() {
    return answeredAt != null;
  }

  UUID competitionId() {
    return competitionId;
  }

  UUID bidId() {
    return bidId;
  }

  String bidder() {
    return bidder;
  }

  @Nullable String questionId() {
    return questionId;
  }

  boolean isAboutPrice() {
    return aboutPrice;
  }

  @Nullable String question() {
    return question;
  }

  byte @Nullable [] sealedQuestion() {
    return sealedQuestion;
  }

  boolean isBoundToBid() {
    return boundToBid;
  }

  String askedBy() {
    return askedBy;
  }

  Instant askedAt() {
    return askedAt;
  }

  Instant answerBy() {
    return answerBy;
  }

  @Nullable String answer() {
    return answer;
  }

  byte @Nullable [] sealedAnswer() {
    return sealedAnswer;
  }

  @Nullable String answeredBy() {
    return answeredBy;
  }

  @Nullable Instant answeredAt() {
    return answeredAt;
  }
}
