package org.socialvalue.monitoring.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.kpi.MeasuringMethod;
import org.socialvalue.monitoring.suppression.Suppressed;

/**
 * What an authority has settled about monitoring. The figures of the default are the product's
 * choice and come from neither source document.
 *
 * @param hoursPerYear working hours a year that reporting may cost a provider of that size
 * @param costPerHour pounds that an hour of reporting is reckoned at
 * @param mostShareOfValuePercent the most of a year's contract value that reporting may cost
 * @param methodsBeyondSmallProviders not to be asked of a micro or small provider unless it chooses
 * @param suppressionThreshold the least count of people that is shown in anything shared, 3 or
 *     more; null for five
 * @param tolerancePercent the tolerance that a KPI is first proposed with
 * @param calendar when reviews, reports, statements, ratings and notices fall due
 * @param rating how a rating follows from where the KPIs stand
 * @param regime code of the law's regime that its contracts are under unless said otherwise
 */
public record MonitoringPolicy(
    @NotNull
        Map<
                Supplier.@NotNull Size,
                @NotNull @DecimalMin("0") @DecimalMax("2000") @Digits(integer = 4, fraction = 2)
                BigDecimal>
            hoursPerYear,
    @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal costPerHour,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal mostShareOfValuePercent,
    @NotNull @Size(max = 20) Set<@NotNull MeasuringMethod> methodsBeyondSmallProviders,
    @Nullable @Min(Suppressed.LEAST_THRESHOLD) @Max(100) Integer suppressionThreshold,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal tolerancePercent,
    @NotNull @Valid CalendarPolicy calendar,
    @NotNull @Valid RatingPolicy rating,
    @NotBlank @Size(max = 60) String regime) {

  /** The product's default for the calendar, ratings and tolerance. */
  public MonitoringPolicy(
      Map<Supplier.Size, BigDecimal> hoursPerYear,
      BigDecimal costPerHour,
      BigDecimal mostShareOfValuePercent,
      Set<MeasuringMethod> methodsBeyondSmallProviders,
      @Nullable Integer suppressionThreshold) {
    this(
        hoursPerYear,
        costPerHour,
        mostShareOfValuePercent,
        methodsBeyondSmallProviders,
        suppressionThreshold,
        BigDecimal.TEN,
        CalendarPolicy.DEFAULT,
        RatingPolicy.DEFAULT,
        "LIGHT_TOUCH");
  }

  private static final int USUAL_THRESHOLD = 5;

  /** Counts of people below it, but for nobody, are hidden in anything shared. */
  public int threshold() {
    return suppressionThreshold == null
        ? USUAL_THRESHOLD
        : Math.max(Suppressed.LEAST_THRESHOLD, suppressionThreshold);
  }
}
