package org.socialvalue.monitoring.standing;

import java.util.List;
import java.util.UUID;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.ledger.Judgement;
import org.socialvalue.monitoring.ledger.PromiseFacts;
import org.socialvalue.monitoring.status.Figures;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.status.Measured;

/**
 * A promise and where it stands.
 *
 * @param storiesTold every story told for it, also those whose consent has ended since
 */
public record PromiseStanding(
    UUID commitmentId,
    Treatment treatment,
    Promise promise,
    long storiesTold,
    List<KpiStanding> kpis,
    Judgement judgement) {

  static PromiseStanding of(ContractStanding contract, Followed followed, List<KpiStanding> kpis) {
    var facts =
        new PromiseFacts(
            followed.treatment(),
            kpis.stream().map(kpi -> new PromiseFacts.KpiFacts(kpi.terms(), kpi.status())).toList(),
            followed.storiesTold(),
            contract.state(),
            contract.contract().period().to(),
            contract.asOf());
    return new PromiseStanding(
        followed.commitmentId(),
        followed.treatment(),
        followed.promise(),
        followed.storiesTold(),
        kpis,
        Judgement.of(facts));
  }

  /** A promise as it is on record. */
  record Followed(
      UUID contractId, UUID commitmentId, Treatment treatment, Promise promise, long storiesTold) {}

  /**
   * A KPI and where it stands.
   *
   * @param measured its figures by period; empty where only their summary was read
   */
  public record KpiStanding(
      UUID kpiId, KpiTerms terms, Figures figures, List<Measured> measured, KpiStatus status) {}
}
