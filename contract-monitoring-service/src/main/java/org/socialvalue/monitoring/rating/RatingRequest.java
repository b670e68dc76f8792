package org.socialvalue.monitoring.rating;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.PerformanceRated.Rating;

/**
 * Rates the performance.
 *
 * @param to last day of the time that is rated; today where it is left out, at most the contract's
 *     last day. It begins where the last rating ended
 * @param rating another rating than the computed one; left out where that one stands
 * @param reason why another
 */
public record RatingRequest(
    @Nullable LocalDate to, @Nullable Rating rating, @Nullable @Size(max = 4000) String reason) {}
