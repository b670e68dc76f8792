package org.socialvalue.monitoring.policy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.kpi.MeasuringMethod;

/**
 * What an authority has settled about monitoring. The figures of the default are the product's
 * choice and come from neither source document.
 *
 * @param hoursPerYear working hours a year that reporting may cost a provider of that size
 * @param costPerHour pounds that an hour of reporting is reckoned at
 * @param mostShareOfValuePercent the most of a year's contract value that reporting may cost
 * @param methodsBeyondSmallProviders not to be asked of a micro or small provider unless it chooses
 */
public record MonitoringPolicy(
    Map<Supplier.Size, BigDecimal> hoursPerYear,
    BigDecimal costPerHour,
    BigDecimal mostShareOfValuePercent,
    Set<MeasuringMethod> methodsBeyondSmallProviders) {}
