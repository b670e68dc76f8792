package org.socialvalue.kit.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.page.Sorting;

/** An event that could not be worked, or that follows one. */
@Entity
@Table(name = "dead_letter")
public class DeadLetter {

  /** What a list of parked events is sorted by. */
  static final Sorting<DeadLetter> SORTING = Sorting.by(DeadLetter::id);

  @Id private UUID id;
  private String consumer;
  private String topic;
  private int partition;

  @Column(name = "\"offset\"")
  private long offset;

  private String key;
  private String headers;

  /** As its headers have it, for queries; null where they have none. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable String type;

  private byte[] payload;
  private String error;
  private Instant parkedAt;
  private @Nullable Instant replayedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected DeadLetter() {}

  DeadLetter(UUID id, String consumer, Incoming event, String error, Instant parkedAt) {
    this.id = id;
    this.consumer = consumer;
    this.topic = event.topic();
    this.partition = event.partition();
    this.offset = event.offset();
    this.key = event.key();
    this.headers = Json.write(event.headers());
    this.type = typeOf(event);
    this.payload = event.payload();
    this.error = error.substring(0, Math.min(2_000, error.length()));
    this.parkedAt = parkedAt;
  }

  /** The database takes no text with the character nought. */
  private static @Nullable String typeOf(Incoming event) {
    var type = event.header("ce_type");
    return type == null ? null : type.replace("\0", "");
  }

  UUID id() {
    return id;
  }

  String consumer() {
    return consumer;
  }

  String key() {
    return key;
  }

  /** As they are kept. */
  String headers() {
    return headers;
  }

  void replayed(Instant at) {
    replayedAt = at;
  }

  Incoming event() {
    return new Incoming(topic, partition, offset, key, texts(), payload);
  }

  /** Without the payload: it may hold what the operator has no business with. */
  DeadLetterView view() {
    return new DeadLetterView(
        id, consumer, topic, partition, offset, key, texts(), error, parkedAt, replayedAt);
  }

  @SuppressWarnings("unchecked")
  private Map<String, String> texts() {
    return Json.read(headers, Map.class);
  }
}
