package org.socialvalue.tender.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event for one webhook. Neither what was sent nor what was answered is told.
 */
public record DeliveryView(
    UUID id,
    UUID webhookId,
    @Schema(description = "The event's own id, and the header webhook-id of every attempt")
        UUID eventId,
    String eventType,
    @Schema(description = "Id of the thing that the event is about") String subject,
    @Schema(description = "When the event happened, UTC") Instant occurredAt,
    @Schema(description = "Whether it is a test delivery, which is tried once") boolean test,
    DeliveryState state,
    Instant createdAt,
    @Schema(description = "When it is tried next; null unless it waits")
        @Nullable Instant nextAttemptAt,
    @Schema(description = "Every attempt so far, oldest first") List<Attempt> attempts) {

  /** One attempt. */
  @Schema(name = "DeliveryAttempt")
  public record Attempt(
      @Schema(description = "1 for the first; a replay counts on") int number,
      Instant at,
      @Schema(description = "How long it took, in milliseconds") long tookMs,
      AttemptOutcome outcome,
      @Schema(description = "The HTTP status that was answered; null where none was")
          @Nullable Integer status,
      @Schema(description = "What happened, in a few words") String reason) {}

  /** A page of deliveries. */
  record Page(List<DeliveryView> items, @Nullable String next) {}
}
