package org.socialvalue.monitoring.statement;

import java.time.Instant;

/** Who signed for a side, and when. */
public record Signature(String by, String name, Instant at) {}
