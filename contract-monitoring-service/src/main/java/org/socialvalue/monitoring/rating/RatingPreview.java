package org.socialvalue.monitoring.rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.PerformanceRated.Rating;
import org.socialvalue.kit.rules.Finding;

/**
 * What rating the performance would give, without anything being kept.
 *
 * @param computed the rating that follows from where the KPIs stand
 * @param score of 100, to one place half up; null where too little can be measured
 * @param because what it rests on, in words
 * @param findings what stands in the way of the rating that was asked for
 */
public record RatingPreview(
    LocalDate from,
    LocalDate to,
    Rating computed,
    @Nullable BigDecimal score,
    String because,
    List<Standing> standings,
    List<Finding> findings) {}
