package org.socialvalue.monitoring.fairness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.fairness.rules.Load;
import org.socialvalue.monitoring.fairness.rules.SmallProvidersCarryNoMore;

/**
 * What reporting asks of providers, by their size, over an authority's running contracts.
 *
 * @param findings questions to ask, in words
 */
public record BurdenView(LocalDate asOf, List<BySize> items, List<Finding> findings) {

  /**
   * @param kpis KPIs in force over these contracts
   * @param hoursPerYear working hours a year that their reports take together, to one place
   * @param medianHoursPerYear of one contract, to one place
   * @param yearlyValue pounds a year together, VAT excluded
   * @param hoursPerHundredThousand hours for each £100,000 of a year's value, to one place
   */
  public record BySize(
      Supplier.Size size,
      long contracts,
      long kpis,
      BigDecimal hoursPerYear,
      BigDecimal medianHoursPerYear,
      BigDecimal yearlyValue,
      @Nullable BigDecimal hoursPerHundredThousand) {

    static BySize from(Load load) {
      return new BySize(
          load.size(),
          load.contracts(),
          load.kpis(),
          load.hoursPerYear(),
          load.medianHoursPerYear(),
          load.yearlyValue(),
          load.hoursPerHundredThousand());
    }
  }

  static BurdenView of(List<Load> loads, LocalDate asOf) {
    return new BurdenView(
        asOf,
        loads.stream().map(BySize::from).toList(),
        new SmallProvidersCarryNoMore().check(loads));
  }
}
