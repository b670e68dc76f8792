package org.socialvalue.evaluation.clarification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

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

  @Column(updatable = false)
  private String question;

  @Column(updatable = false)
  private String askedBy;

  @Column(updatable = false)
  private Instant askedAt;

  @Column(updatable = false)
  private Instant answerBy;

  private @Nullable String answer;
  private @Nullable String answeredBy;
  private @Nullable Instant answeredAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Clarification() {}

  Clarification(OpenedBid bid, ClarificationRequest asked, String officer, Instant now) {
    super(Ids.next());
    this.competitionId = bid.competitionId();
    this.bidId = bid.bidId();
    this.bidder = bid.bidder();
    this.questionId = asked.questionId();
    this.aboutPrice = asked.isAboutPrice();
    this.question = asked.question();
    this.askedBy = officer;
    this.askedAt = now;
    this.answerBy = asked.answerBy();
  }

  void answer(String text, String who, Instant now) {
    answer = text;
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

  String question() {
    return question;
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

  @Nullable String answeredBy() {
    return answeredBy;
  }

  @Nullable Instant answeredAt() {
    return answeredAt;
  }
}
