package org.socialvalue.tender.redesign;

import java.time.Instant;

/** An option was taken off the table. */
public record Withdrawal(String reason, String by, String byName, Instant at) {}
