package org.socialvalue.monitoring.policy;

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
    Map<Supplier.Size, BigDecimal> hoursPerYear,
    BigDecimal costPerHour,
    BigDecimal mostShareOfValuePercent,
    Set<MeasuringMethod> methodsBeyondSmallProviders,
    @Nullable Integer suppressionThreshold,
    BigDecimal tolerancePercent,
    CalendarPolicy calendar,
    RatingPolicy rating,
    String regime) {

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
