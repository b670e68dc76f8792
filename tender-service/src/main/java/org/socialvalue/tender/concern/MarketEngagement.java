package org.socialvalue.tender.concern;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.persistence.Aggregate;

/** A project's market engagement. Once opened, providers can read it for good. */
@Entity
public class MarketEngagement extends Aggregate {

  private UUID projectId;
  private boolean open;
  private @Nullable LocalDate closesOn;

  @JdbcTypeCode(SqlTypes.JSON)
  private LocalizedText introduction;

  private @Nullable Instant openedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected MarketEngagement() {}

  @SuppressWarnings("NullAway.Init")
  MarketEngagement(UUID id, UUID projectId) {
    super(id);
    this.projectId = projectId;
  }

  void write(OpenMarketEngagement asked, Instant now) {
    open = asked.open();
    closesOn = asked.closesOn();
    introduction = asked.introduction();
    if (open && openedAt == null) {
      openedAt = now;
    }
  }

  /** Whether concerns can be raised at that moment. */
  boolean takesConcerns(Instant now) {
    return written().takesConcerns(now);
  }

  /** Whether providers can read it: it was open once. */
  boolean isKnown() {
    return openedAt != null;
  }

  UUID projectId() {
    return projectId;
  }

  OpenMarketEngagement written() {
    return new OpenMarketEngagement(open, closesOn, introduction);
  }

  @Nullable Instant openedAt() {
    return openedAt;
  }
}
