package org.socialvalue.evaluation.award;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** What one bidder is told of one lot: its own assessment and the winner's, nobody else's. */
@Entity
public class AssessmentSummary extends Aggregate {

  private UUID awardId;
  private UUID competitionId;
  private String bidder;
  private Instant issuedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private SummaryView content;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected AssessmentSummary() {}

  AssessmentSummary(Award award, String bidder, SummaryView content) {
    super(Ids.next());
    this.awardId = award.id();
    this.competitionId = award.competitionId();
    this.bidder = bidder;
    this.issuedAt = content.issuedAt();
    this.content = content;
  }

  UUID awardId() {
    return awardId;
  }

  UUID competitionId() {
    return competitionId;
  }

  String bidder() {
    return bidder;
  }

  Instant issuedAt() {
    return issuedAt;
  }

  SummaryView content() {
    return content;
  }
}
