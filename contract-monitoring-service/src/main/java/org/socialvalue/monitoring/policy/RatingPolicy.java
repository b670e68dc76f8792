package org.socialvalue.monitoring.policy;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal goodFrom,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal approachingFrom,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal improvementFrom,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal leastMeasurablePercent,
    @NotNull @Size(max = 5) Set<@NotNull Rating> poor) {

  /** The product's choice: the law names the five ratings and draws no line between them. */
  public static final RatingPolicy DEFAULT =
      new RatingPolicy(
          BigDecimal.valueOf(90),
          BigDecimal.valueOf(75),
          BigDecimal.valueOf(50),
          BigDecimal.valueOf(50),
          Set.of(Rating.INADEQUATE));
}
