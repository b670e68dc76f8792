package org.socialvalue.evaluation.award;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** That the authority gave up a lot, or the whole competition, and why. */
@Entity
public class Abandonment extends Aggregate {

  private UUID competitionId;
  private String authority;
  private @Nullable String lotId;
  private String reason;
  private String abandonedBy;
  private Instant abandonedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Abandonment() {}

  Abandonment(
      UUID competitionId,
      String authority,
      @Nullable String lotId,
      String reason,
      String by,
      Instant now) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.authority = authority;
    this.lotId = lotId;
    this.reason = reason;
    this.abandonedBy = by;
    this.abandonedAt = now;
  }

  UUID competitionId() {
    return competitionId;
  }

  String authority() {
    return authority;
  }

  @Nullable String lotId() {
    return lotId;
  }

  String reason() {
    return reason;
  }

  String abandonedBy() {
    return abandonedBy;
  }

  Instant abandonedAt() {
    return abandonedAt;
  }
}
