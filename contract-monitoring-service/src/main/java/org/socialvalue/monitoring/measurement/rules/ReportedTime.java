package org.socialvalue.monitoring.measurement.rules;

import org.socialvalue.monitoring.Period;

/**
 * The days that a figure is for.
 *
 * @param frequencyMonths months from one report of its KPI to the next
 */
public record ReportedTime(Period period, int frequencyMonths) {}
