package org.socialvalue.monitoring.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.ledger.Judgement;
import org.socialvalue.monitoring.ledger.PromiseFacts;
import org.socialvalue.monitoring.status.Figures;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.status.Measured;
import org.socialvalue.monitoring.status.Spending;
import org.socialvalue.monitoring.status.Spent;
import org.socialvalue.monitoring.status.TermsInForce;

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
   * @param course its terms over time, the first of them at least
   * @param measured its figures by period; empty where only their summary was read
   * @param spent on its contract; empty where only the sum was read
   * @param response how many answered last; null where nobody was asked
   */
  public record KpiStanding(
      UUID kpiId,
      KpiTerms terms,
      List<TermsInForce> course,
      List<Measured> measured,
      List<Spent> spent,
      @Nullable Response response,
      KpiStatus status) {

    /** Where it stood by the end of another day, not after the one that was asked about. */
    public KpiStatus on(LocalDate day, Contract contract) {
      return derived(measured, contract, day);
    }

    /** The same as if nothing had been reported: what is due does not hang on it. */
    public KpiStatus dueOn(LocalDate day, Contract contract) {
      return derived(List.of(), contract, day);
    }

    private KpiStatus derived(List<Measured> counted, Contract contract, LocalDate day) {
      var judgedOn = contract.judgedOn(day);
      return KpiStatus.derivedFrom(
          course,
          contract.termOf(terms),
          Figures.of(counted, judgedOn),
          Spending.of(spent, judgedOn),
          contract.on(day));
    }
  }

  /** How many people were asked and how many of them answered. */
  public record Response(int asked, int answered) {}
}
