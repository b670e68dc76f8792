package org.socialvalue.monitoring.ledger;

import java.time.LocalDate;
import java.util.List;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.status.KpiStatus;

/**
 * All that a promise is judged by.
 *
 * @param kpis those that stand for it, without the withdrawn and the retired
 * @param storiesTold every story told for it, also those whose consent has ended since: whoever
 *     takes a story back breaks nobody's promise
 * @param state the contract's, on that day
 * @param lastDay of the contract as it is in force
 * @param today the day that is asked about
 */
public record PromiseFacts(
    Treatment treatment,
    List<KpiFacts> kpis,
    long storiesTold,
    ContractState state,
    LocalDate lastDay,
    LocalDate today) {

  public PromiseFacts {
    kpis = List.copyOf(kpis);
  }

  /**
   * A KPI that follows the promise.
   *
   * @param terms as agreed
   * @param status as derived from them
   */
  public record KpiFacts(KpiTerms terms, KpiStatus status) {}
}
