package org.socialvalue.monitoring.fairness.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Supplier;

/**
 * What reporting asks of the running contracts of providers of one size.
 *
 * @param kpis KPIs in force over all of them
 * @param hoursPerYear working hours a year over all of them
 * @param medianHoursPerYear of one contract
 * @param yearlyValue pounds a year over all of them, VAT excluded
 */
public record Load(
    Supplier.Size size,
    long contracts,
    long kpis,
    BigDecimal hoursPerYear,
    BigDecimal medianHoursPerYear,
    BigDecimal yearlyValue) {

  private static final BigDecimal THOUSANDS = BigDecimal.valueOf(100_000);

  /** Hours of reporting for each £100,000 of value, to one place; null without value. */
  public @Nullable BigDecimal hoursPerHundredThousand() {
    return yearlyValue.signum() == 0
        ? null
        : hoursPerYear.multiply(THOUSANDS).divide(yearlyValue, 1, RoundingMode.HALF_UP);
  }
}
