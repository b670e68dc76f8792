package org.socialvalue.tender.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a webhook's target has done of late. */
@Entity
public class WebhookStanding {

  private static final int SEVERAL = 2;

  @Id private UUID webhookId;
  private @Nullable Instant failingSince;
  private int givenUp;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected WebhookStanding() {}

  WebhookStanding(UUID webhookId) {
    this.webhookId = webhookId;
  }

  UUID webhookId() {
    return webhookId;
  }

  @Nullable Instant failingSince() {
    return failingSince;
  }

  void recovered() {
    failingSince = null;
    givenUp = 0;
  }

  void failed(Instant at, boolean gaveUp) {
    if (failingSince == null) {
      failingSince = at;
    }
    givenUp += gaveUp ? 1 : 0;
  }

  /**
   * Whether it has failed for so long that nobody seems to be there: nothing has got through, and
   * several deliveries had their whole day, so that one event that a receiver can't take is not
   * enough.
   */
  boolean lasts(Instant now, Duration atLeast) {
    return failingSince != null && givenUp >= SEVERAL && !now.isBefore(failingSince.plus(atLeast));
  }
}
