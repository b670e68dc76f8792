package org.socialvalue.kit.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits to be sent. */
public record OutboxRow(
    long id,
    UUID eventId,
    UUID aggregateId,
    long aggregateVersion,
    String type,
    String payload,
    @Nullable String traceparent,
    Instant occurredAt) {

  static OutboxRow from(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong("id"),
        row.getObject("event_id", UUID.class),
        row.getObject("aggregate_id", UUID.class),
        row.getLong("aggregate_version"),
        row.getString("type"),
        row.getString("payload"),
        row.getString("traceparent"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant());
  }
}
