package org.socialvalue.monitoring.fairness.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * BURDEN_BY_SIZE: for the same money, reporting asks no more than twice as much of micro and small
 * providers as of large ones. Twice is our own choice.
 */
public final class SmallProvidersCarryNoMore implements Rule<List<Load>> {

  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  private static final RuleInfo INFO =
      new RuleInfo(
          "BURDEN_BY_SIZE",
          "Reporting weighs no heavier on small providers than on large ones",
          Effect.INFO,
          Basis.PRACTICE,
          "Kent framework, measuring 4 and 5; our own test");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(List<Load> loads) {
    var findings = new ArrayList<Finding>();
    var large = hours(loads, Supplier.Size.LARGE);
    for (var size : List.of(Supplier.Size.MICRO, Supplier.Size.SMALL)) {
      var small = hours(loads, size);
      if (large != null && small != null && small.compareTo(large.multiply(TWICE)) > 0) {
        findings.add(
            INFO.finding(
                size.name(),
                "Reporting asks "
                    + small
                    + " hours a year of "
                    + size.name().toLowerCase(Locale.ROOT)
                    + " providers for each £100,000, and "
                    + large
                    + " of large ones"));
      }
    }
    return findings;
  }

  private static @Nullable BigDecimal hours(List<Load> loads, Supplier.Size size) {
    return loads.stream()
        .filter(load -> load.size() == size)
        .findFirst()
        .map(Load::hoursPerHundredThousand)
        .orElse(null);
  }
}
