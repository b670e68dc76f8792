package org.socialvalue.kit.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parked event, without its content.
 *
 * @param headers its CloudEvents headers
 * @param error why it was parked
 * @param replayedAt when it was worked after all; null while it waits
 */
public record DeadLetterView(
    UUID id,
    String consumer,
    String topic,
    int partition,
    long offset,
    String key,
    Map<String, String> headers,
    String error,
    Instant parkedAt,
    @Nullable Instant replayedAt) {}
