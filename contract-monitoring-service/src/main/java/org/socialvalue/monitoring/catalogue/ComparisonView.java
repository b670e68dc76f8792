package org.socialvalue.monitoring.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.status.KpiState;

/**
 * One measure under several contracts.
 *
 * @param comparable whether all lines use the same version
 */
public record ComparisonView(
    UUID measureId, String code, LocalDate asOf, boolean comparable, List<Line> lines) {

  /**
   * One KPI that uses it.
   *
   * @param measureVersion the version of the measure that it counts by
   * @param lineage of the outcome: two lines with the same one are about one outcome
   * @param gross as reported, in the measure's unit; null where nothing was, or it is not told
   * @param net the provider's own part: what counts; null where nothing was, or it is not told
   */
  public record Line(
      UUID contractId,
      String supplier,
      Supplier.Size supplierSize,
      UUID kpiId,
      UUID lineage,
      int measureVersion,
      @Nullable BigDecimal target,
      @Nullable BigDecimal gross,
      @Nullable BigDecimal net,
      KpiState status,
      String reason) {}
}
