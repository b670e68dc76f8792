package org.socialvalue.monitoring.rating;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.PerformanceRated.Rating;

/**
 * Gives another rating than the one that stands.
 *
 * @param reason why; needed where it is another than the computed one
 */
public record OverridingRequest(
    @NotNull Rating rating, @Nullable @Size(max = 4000) String reason) {}
