package org.socialvalue.tender.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.inbox.RawEvent;

/** An event as it came, kept for as long as it can be told. */
@Entity
public class WebhookEvent {

  @Id private UUID id;

  /** Only queries read it. */
  @SuppressWarnings("UnusedVariable")
  private String authorityId;

  private String type;
  private Instant occurredAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> headers;

  private byte[] payload;

  /** Only queries read it. */
  @SuppressWarnings("UnusedVariable")
  private Instant receivedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected WebhookEvent() {}

  WebhookEvent(RawEvent event, String authority, Instant now) {
    id = event.id();
    authorityId = authority;
    type = event.type();
    occurredAt = event.time();
    headers = event.headers();
    payload = event.payload();
    receivedAt = now;
  }

  UUID id() {
    return id;
  }

  String type() {
    return type;
  }

  Instant occurredAt() {
    return occurredAt;
  }

  String subject() {
    return headers.getOrDefault("ce_subject", "");
  }

  /** Its attributes as CloudEvents has them over HTTP, in binary mode. */
  Map<String, String> httpHeaders() {
    var http = new TreeMap<String, String>();
    headers.forEach(
        (name, value) -> {
          if (name.startsWith("ce_")) {
            http.put("ce-" + name.substring("ce_".length()), value);
          }
        });
    return http;
  }

  byte[] payload() {
    return payload.clone();
  }
}
