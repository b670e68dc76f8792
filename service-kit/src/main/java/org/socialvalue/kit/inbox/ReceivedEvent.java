package org.socialvalue.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that came in.
 *
 * @param subject the id of the aggregate that sent it
 * @param time when it happened, by the sender's database
 * @param aggregateVersion the sender's version: it never falls from one event of a subject to the
 *     next, and events of one act share it
 */
public record ReceivedEvent<T>(
    UUID id, String type, String subject, Instant time, long aggregateVersion, T payload) {}
