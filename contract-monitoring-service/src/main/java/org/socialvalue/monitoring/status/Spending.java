package org.socialvalue.monitoring.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a KPI's status reads of the spend on its contract.
 *
 * @param entries how many periods were recorded
 * @param total pounds of them all, VAT excluded
 */
public record Spending(int entries, BigDecimal total) {

  public static final Spending NONE = new Spending(0, BigDecimal.ZERO);

  /** Of periods that are over by the end of the day. */
  public static Spending of(List<Spent> spent, LocalDate asOf) {
    var over = spent.stream().filter(s -> s.period().isOverBy(asOf)).map(Spent::amount).toList();
    return new Spending(over.size(), over.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  boolean isRecorded() {
    return entries > 0;
  }
}
