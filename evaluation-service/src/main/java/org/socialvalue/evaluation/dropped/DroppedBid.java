package org.socialvalue.evaluation.dropped;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** That a bid left its competition, and why. It does not come back. */
@Entity
public class DroppedBid extends Aggregate {

  /** What a list of bids that dropped out is sorted by. */
  static final Sorting<DroppedBid> SORTING = Sorting.by(DroppedBid::id);

  private UUID competitionId;
  private UUID bidId;
  private String bidder;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String reason;
  private @Nullable String rule;
  private String droppedBy;
  private Instant droppedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected DroppedBid() {}

  DroppedBid(OpenedBid leaving, Drop drop, String droppedBy, Instant now) {
    super(Ids.next());
    this.competitionId = leaving.competitionId();
    this.bidId = leaving.bidId();
    this.bidder = leaving.bidder();
    this.kind = drop.kind();
    this.reason = drop.reason();
    this.rule = drop.rule();
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

  String reason() {
    return reason;
  }

  @Nullable String rule() {
    return rule;
  }

  /** The reason, and the rule beside it. */
  public String why() {
    return rule == null ? reason : "%s (%s)".formatted(reason, rule);
  }

  String droppedBy() {
    return droppedBy;
  }

  Instant droppedAt() {
    return droppedAt;
  }
}
