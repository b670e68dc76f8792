package org.socialvalue.monitoring.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.status.KpiState;
import org.socialvalue.monitoring.status.KpiStatus;

/**
 * Where a contract's promises stand by a day, required and offered told apart.
 *
 * @param required asked for by the specification and scored
 * @param offered offered by the provider in answer to an open question
 * @param unscored asked for by the contract without being scored
 */
public record ContractStatusView(
    UUID contractId,
    ContractState state,
    LocalDate asOf,
    List<Line> required,
    List<Line> offered,
    List<Line> unscored) {

  /**
   * One KPI.
   *
   * @param due what was due by the day, in the unit; null where nothing can be said
   * @param gross as reported, in the unit; null where nothing was
   * @param net the provider's own part: what counts; null where nothing was measured
   */
  public record Line(
      UUID kpiId,
      UUID commitmentId,
      UUID lineage,
      Promise.Provenance provenance,
      String name,
      String unit,
      BigDecimal weight,
      KpiState status,
      String reason,
      @Nullable BigDecimal due,
      @Nullable BigDecimal gross,
      @Nullable BigDecimal net,
      @Nullable String forecast) {

    static Line of(Kpi kpi, Promise promise, KpiStatus status) {
      return new Line(
          kpi.id(),
          kpi.commitmentId(),
          promise.lineage(),
          promise.provenance(),
          kpi.terms().name(),
          kpi.terms().unit(),
          kpi.terms().weight(),
          status.state(),
          status.reason(),
          status.due(),
          status.gross(),
          status.achieved(),
          status.forecast());
    }
  }
}
