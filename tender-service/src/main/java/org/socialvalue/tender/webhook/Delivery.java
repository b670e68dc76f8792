package org.socialvalue.tender.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.problem.Refused;

/** One event for one webhook. */
@Entity
@Table(name = "webhook_delivery")
public class Delivery {

  /** What a list of deliveries is sorted by. */
  static final Sorting<Delivery> SORTING = Sorting.by(Delivery::id);

  @Id private UUID id;
  private UUID webhookId;

  @ManyToOne
  @JoinColumn(name = "event_id")
  private WebhookEvent event;

  private boolean test;

  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  private Instant createdAt;
  private Instant nextAttemptAt;
  private @Nullable Instant firstAttemptAt;
  private int tries;
  private int attempts;

  /** Only queries read it. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable Instant settledAt;

  private @Nullable UUID lease;
  private @Nullable Instant leasedUntil;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Delivery() {}

  Delivery(UUID id, UUID webhookId, WebhookEvent event, boolean test, Instant now) {
    this.id = id;
    this.webhookId = webhookId;
    this.event = event;
    this.test = test;
    this.state = DeliveryState.WAITING;
    this.createdAt = now;
    this.nextAttemptAt = now;
  }

  /** Whether this lease is the one that may settle it. */
  boolean isLeasedBy(UUID holder) {
    return holder.equals(lease);
  }

  /** Counts an attempt, and lets go of it. */
  void attempted(Instant startedAt) {
    if (firstAttemptAt == null) {
      firstAttemptAt = startedAt;
    }
    tries++;
    attempts++;
    lease = null;
    leasedUntil = null;
  }

  void delivered(Instant now) {
    state = DeliveryState.DELIVERED;
    settledAt = now;
  }

  /** Waits for its next attempt, or is given up; a test has a single one. */
  void failed(Optional<Instant> next, Instant now) {
    if (next.isPresent() && !test) {
      nextAttemptAt = next.get();
    } else {
      state = DeliveryState.GIVEN_UP;
      settledAt = now;
    }
  }

  /**
   * Begins a day of tries anew.
   *
   * @throws Refused 409 while it is being sent
   */
  void replay(Instant now) {
    if (leasedUntil != null && leasedUntil.isAfter(now)) {
      throw Refused.conflict("The delivery is being sent right now");
    }
    state = DeliveryState.WAITING;
    nextAttemptAt = now;
    firstAttemptAt = null;
    tries = 0;
    settledAt = null;
  }

  UUID id() {
    return id;
  }

  UUID webhookId() {
    return webhookId;
  }

  WebhookEvent event() {
    return event;
  }

  boolean isTest() {
    return test;
  }

  boolean isGivenUp() {
    return state == DeliveryState.GIVEN_UP;
  }

  int tries() {
    return tries;
  }

  int attempts() {
    return attempts;
  }

  Instant firstAttemptAt(Instant otherwise) {
    return firstAttemptAt == null ? otherwise : firstAttemptAt;
  }

  DeliveryView view(List<Attempt> made) {
    return new DeliveryView(
        id,
        webhookId,
        event.id(),
        event.type(),
        event.subject(),
        event.occurredAt(),
        test,
        state,
        createdAt,
        state == DeliveryState.WAITING ? nextAttemptAt : null,
        made.stream().map(Attempt::view).toList());
  }
}
