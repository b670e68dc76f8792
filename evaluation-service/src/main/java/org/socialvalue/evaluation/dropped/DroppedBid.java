package org.socialvalue.evaluation.dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** That a bid left its competition, and why. It does not come back. */
@Entity
public class DroppedBid extends Aggregate {

  private UUID competitionId;
  private UUID bidId;
  private String bidder;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String reason;
  private String droppedBy;
  private Instant droppedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected DroppedBid() {}

  DroppedBid(
      UUID competitionId,
      UUID bidId,
      String bidder,
      Kind kind,
      String reason,
      String droppedBy,
      Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.bidId = bidId;
    this.bidder = bidder;
    this.kind = kind;
    this.reason = reason;
    this.droppedBy = droppedBy;
    this.droppedAt = now;
  }

  /** Who ended it. */
  public enum Kind {
    /** By its bidder. */
    WITHDRAWN,
    /** By the authority, on a ground that its reason names. */
    EXCLUDED
  }

  UUID competitionId() {
    return competitionId;
  }

  public UUID bidId() {
    return bidId;
  }

  public String bidder() {
    return bidder;
  }

  public Kind kind() {
    return kind;
  }

  public String reason() {
    return reason;
  }

  String droppedBy() {
    return droppedBy;
  }

  Instant droppedAt() {
    return droppedAt;
  }
}
