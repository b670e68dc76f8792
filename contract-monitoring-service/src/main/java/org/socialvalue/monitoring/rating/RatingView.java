package org.socialvalue.monitoring.rating;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.PerformanceRated.Rating;

/**
 * A rating: as it stands and as it was computed.
 *
 * @param from first day of the time that was rated
 * @param to last day of it
 * @param last whether it is the rating at the contract's end
 * @param rating the one that stands
 * @param computed the one that follows from where the KPIs stood
 * @param score of 100, to one place half up; null where too little could be measured, or it would
 *     narrow down small numbers of people
 * @param because what the computed one rests on, in words
 * @param overriddenBecause why another stands; null where none does
 * @param standings where each KPI stood
 * @param etag the version that a change names in If-Match
 */
public record RatingView(
    UUID id,
    UUID contractId,
    LocalDate from,
    LocalDate to,
    boolean last,
    Rating rating,
    Rating computed,
    @Nullable BigDecimal score,
    String because,
    @Nullable String overriddenBecause,
    @Nullable String overriddenBy,
    @Nullable Instant overriddenAt,
    List<Standing> standings,
    String ratedBy,
    Instant ratedAt,
    String etag) {

  static RatingView from(PerformanceRating rating) {
    return from(rating, rating.asComputed(), rating.standings());
  }

  /** Without small numbers of people. */
  static RatingView forOthers(PerformanceRating rating) {
    return from(
        rating,
        rating.asToldOthers(),
        rating.standings().stream().map(Standing::asToldOthers).toList());
  }

  private static RatingView from(
      PerformanceRating rating, ComputedRating computed, List<Standing> standings) {
    return new RatingView(
        rating.id(),
        rating.contractId(),
        rating.period().from(),
        rating.period().to(),
        rating.isLast(),
        rating.rating(),
        computed.rating(),
        computed.score(),
        computed.because(),
        rating.overriddenBecause(),
        rating.overriddenBy(),
        rating.overriddenAt(),
        standings,
        rating.ratedBy(),
        rating.ratedAt(),
        "\"" + rating.version() + "\"");
  }
}
