package org.socialvalue.monitoring.kpi;

import java.time.Instant;

/** One side's word on the terms as they stand. */
public record Agreement(String by, Instant at) {}
