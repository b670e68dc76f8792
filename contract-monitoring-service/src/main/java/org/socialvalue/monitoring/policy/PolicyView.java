package org.socialvalue.monitoring.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A monitoring policy.
 *
 * @param own whether the authority settled it; else it goes by the product's default
 * @param version counts the authority's own; 0 for the default
 * @param reason why it was settled so; null for the default
 */
public record PolicyView(
    boolean own,
    int version,
    MonitoringPolicy policy,
    @Nullable String settledBy,
    @Nullable Instant settledAt,
    @Nullable String reason) {}
