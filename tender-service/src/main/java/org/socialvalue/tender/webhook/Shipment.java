package org.socialvalue.tender.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that one attempt needs, read before it so that no transaction is open while it is
 * made.
 *
 * @param lease who may settle it
 * @param at when it was taken, which is when it is said to be sent
 * @param secrets every one that is valid, the newest first
 */
@SuppressWarnings("ArrayRecordComponent")
record Shipment(
    UUID delivery,
    UUID webhook,
    UUID lease,
    Instant at,
    String url,
    UUID event,
    Map<String, String> attributes,
    byte[] body,
    List<byte[]> secrets) {}
