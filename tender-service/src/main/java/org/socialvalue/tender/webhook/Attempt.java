package org.socialvalue.tender.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time that a delivery was tried. */
@Entity
@Table(name = "webhook_attempt")
public class Attempt {

  @Id private UUID id;
  private UUID deliveryId;
  private int number;
  private Instant at;
  private long tookMs;

  @Enumerated(EnumType.STRING)
  private AttemptOutcome outcome;

  private @Nullable Integer status;
  private String reason;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Attempt() {}

  Attempt(UUID id, Delivery delivery, Instant at, Duration took, Answer answer) {
    this.id = id;
    this.deliveryId = delivery.id();
    this.number = delivery.attempts();
    this.at = at;
    this.tookMs = took.toMillis();
    this.outcome = answer.outcome();
    this.status = answer.status();
    this.reason = answer.reason();
  }

  UUID deliveryId() {
    return deliveryId;
  }

  DeliveryView.Attempt view() {
    return new DeliveryView.Attempt(number, at, tookMs, outcome, status, reason);
  }
}
