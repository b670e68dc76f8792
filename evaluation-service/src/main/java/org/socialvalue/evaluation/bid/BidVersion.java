package org.socialvalue.evaluation.bid;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Ids;

/**
 * One version of what a bid says. The latest is the draft until it is submitted; a submitted one
 * never changes. Sealed: the database shows the row to its bidder only, until the opening.
 */
@Entity
public class BidVersion {

  @Id private UUID id;
  private UUID bidId;
  private UUID competitionId;
  private String bidder;
  private int number;
  private int tenderVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  private BidContent content;

  private @Nullable String sha256;
  private @Nullable Instant submittedAt;
  private boolean stands;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected BidVersion() {}

  BidVersion(Bid bid, int number, int tenderVersion, BidContent content) {
    this.id = Ids.next();
    this.bidId = bid.id();
    this.competitionId = bid.competitionId();
    this.bidder = bid.bidder();
    this.number = number;
    this.tenderVersion = tenderVersion;
    this.content = content;
  }

  void rewrite(BidContent other, int ofTenderVersion) {
    if (isSubmitted()) {
      throw new IllegalStateException("A submitted version does not change");
    }
    content = other;
    tenderVersion = ofTenderVersion;
  }

  boolean isSubmitted() {
    return submittedAt != null;
  }

  UUID id() {
    return id;
  }

  public UUID bidId() {
    return bidId;
  }

  public UUID competitionId() {
    return competitionId;
  }

  public String bidder() {
    return bidder;
  }

  public int number() {
    return number;
  }

  int tenderVersion() {
    return tenderVersion;
  }

  public BidContent content() {
    return content;
  }

  public @Nullable String sha256() {
    return sha256;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  boolean stands() {
    return stands;
  }
}
