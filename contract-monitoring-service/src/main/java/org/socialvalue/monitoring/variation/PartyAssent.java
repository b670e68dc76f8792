package org.socialvalue.monitoring.variation;

import java.time.Instant;

/** The word of one party. */
public record PartyAssent(Party party, String by, Instant at) {}
