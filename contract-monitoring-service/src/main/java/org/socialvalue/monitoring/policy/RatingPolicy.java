package org.socialvalue.monitoring.policy;

import java.math.BigDecimal;
import java.util.Set;
import org.socialvalue.events.PerformanceRated.Rating;

/**
 * How a rating follows from where the KPIs stand; see {@code rating.ComputedRating}. All are per
 * cent of the weight, boundaries included, and fall from one to the next.
 *
 * @param goodFrom good from here on, where nothing is off track
 * @param approachingFrom approaching target from here on
 * @param improvementFrom requires improvement from here on; inadequate below
 * @param leastMeasurablePercent with less of the weight measurable than this nothing can be said
 * @param poor the ratings that call for a notice of poor performance
 */
public record RatingPolicy(
    BigDecimal goodFrom,
    BigDecimal approachingFrom,
    BigDecimal improvementFrom,
    BigDecimal leastMeasurablePercent,
    Set<Rating> poor) {

  /** The product's choice: the law names the five ratings and draws no line between them. */
  public static final RatingPolicy DEFAULT =
      new RatingPolicy(
          BigDecimal.valueOf(90),
          BigDecimal.valueOf(75),
          BigDecimal.valueOf(50),
          BigDecimal.valueOf(50),
          Set.of(Rating.INADEQUATE));
}
