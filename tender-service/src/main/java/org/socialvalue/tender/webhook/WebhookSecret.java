package org.socialvalue.tender.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.sealing.KeyRing;

/** What deliveries are signed with, sealed. */
@Entity
public class WebhookSecret {

  @Id private UUID id;
  private UUID webhookId;
  private String sealedBy;
  private byte[] sealed;

  /** Only queries read it. */
  @SuppressWarnings("UnusedVariable")
  private Instant createdAt;

  private @Nullable Instant validUntil;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected WebhookSecret() {}

  WebhookSecret(UUID id, UUID webhookId, byte[] secret, KeyRing keys, Instant now) {
    this.id = id;
    this.webhookId = webhookId;
    this.createdAt = now;
    this.sealedBy = keys.current();
    this.sealed = keys.seal(secret, boundTo());
  }

  byte[] opened(KeyRing keys) {
    return keys.open(sealedBy, sealed, boundTo());
  }

  void reseal(KeyRing keys) {
    var secret = opened(keys);
    sealedBy = keys.current();
    sealed = keys.seal(secret, boundTo());
  }

  void expire(Instant at) {
    if (validUntil == null || validUntil.isAfter(at)) {
      validUntil = at;
    }
  }

  private String boundTo() {
    return "secret " + id + " of webhook " + webhookId;
  }
}
