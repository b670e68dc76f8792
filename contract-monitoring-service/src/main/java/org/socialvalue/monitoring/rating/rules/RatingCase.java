package org.socialvalue.monitoring.rating.rules;

import org.jspecify.annotations.Nullable;
import org.socialvalue.events.PerformanceRated.Rating;
import org.socialvalue.monitoring.rating.ComputedRating;

/**
 * A rating that is about to be given.
 *
 * @param computed what follows from where the KPIs stand
 * @param given another one; null where the computed one stands
 * @param reason why another
 * @param law where the law asks for the rating; null where policy does
 */
public record RatingCase(
    ComputedRating computed,
    @Nullable Rating given,
    @Nullable String reason,
    @Nullable String law) {}
