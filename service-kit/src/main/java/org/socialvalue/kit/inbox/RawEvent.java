package org.socialvalue.kit.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event as it came in, its payload not read.
 *
 * @param subject the id of the aggregate that sent it
 * @param time when it happened, by the sender's database
 * @param headers of the record, as texts; the attributes of CloudEvents with {@code ce_} before
 * @param payload byte for byte as it came
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawEvent(
    UUID id,
    String type,
    String subject,
    Instant time,
    Map<String, String> headers,
    byte[] payload) {}
