package org.socialvalue.monitoring.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.ledger.Judgement;
import org.socialvalue.monitoring.ledger.PromiseFacts;
import org.socialvalue.monitoring.ledger.PromiseFacts.KpiFacts;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.status.Figures;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.status.Measured;
import org.socialvalue.monitoring.status.Spending;
import org.socialvalue.monitoring.status.Spent;
import org.socialvalue.monitoring.status.TermsInForce;
import org.socialvalue.monitoring.suppression.OverTime;
import org.socialvalue.monitoring.suppression.OverTime.Change;
import org.socialvalue.monitoring.suppression.OverTime.Told;
import org.socialvalue.monitoring.suppression.Suppressed;

/**
 * A promise and where it stands.
 *
 * @param storiesTold every story told for it of the time by the day asked about, also those whose
 *     consent has ended since
 */
public record PromiseStanding(
    UUID commitmentId,
    Treatment treatment,
    Promise promise,
    long storiesTold,
    List<KpiStanding> kpis,
    Judgement judgement) {

  static PromiseStanding of(ContractStanding contract, Followed followed, List<KpiStanding> kpis) {
    return new PromiseStanding(
        followed.commitmentId(),
        followed.treatment(),
        followed.promise(),
        followed.storiesTold(),
        kpis,
        Judgement.of(
            facts(
                contract,
                followed.treatment(),
                followed.storiesTold(),
                kpis.stream().map(kpi -> new KpiFacts(kpi.terms(), kpi.status())).toList())));
  }

  /** Its KPIs in their order, as they may be shared. */
  public List<SharedKpi> shared(ContractStanding contract, WhatIsTold whatIsTold, int threshold) {
    return kpis.stream().map(kpi -> kpi.shared(contract, whatIsTold, threshold)).toList();
  }

  /**
   * Its verdict as it may be shared: null where it would tell what small numbers are held back.
   *
   * @param shared the KPIs in their order, as they may be shared
   */
  public @Nullable PromiseVerdict verdict(ContractStanding contract, List<SharedKpi> shared) {
    if (IntStream.range(0, shared.size()).allMatch(i -> shared.get(i).is(kpis.get(i).status()))) {
      return judgement.verdict();
    }
    var lowest = new ArrayList<KpiFacts>();
    for (int i = 0; i < shared.size(); i++) {
      var terms = kpis.get(i).terms();
      var verdicts =
          shared.get(i).possible().stream()
              .map(status -> new KpiFacts(terms, status))
              .map(one -> Judgement.of(facts(contract, treatment, storiesTold, List.of(one))))
              .map(Judgement::verdict)
              .distinct()
              .count();
      if (verdicts > 1) {
        return null;
      }
      lowest.add(new KpiFacts(terms, shared.get(i).possible().getFirst()));
    }
    return Judgement.of(facts(contract, treatment, storiesTold, lowest)).verdict();
  }

  private static PromiseFacts facts(
      ContractStanding contract, Treatment treatment, long storiesTold, List<KpiFacts> kpis) {
    return new PromiseFacts(
        treatment,
        kpis,
        storiesTold,
        contract.state(),
        contract.contract().period().to(),
        contract.asOf());
  }

  /** A promise as it is on record. */
  record Followed(
      UUID contractId, UUID commitmentId, Treatment treatment, Promise promise, long storiesTold) {}

  /**
   * A KPI and where it stands.
   *
   * @param course its terms over time, the first of them at least
   * @param figures summed up by the day that was asked about
   * @param measured its figures by period; empty where only their summary was read
   * @param changes what they counted, in the order in which it came in; empty where only their
   *     summary was read
   * @param spent on its contract; empty where only the sum was read
   * @param response how many answered last; null where nobody was asked
   */
  public record KpiStanding(
      UUID kpiId,
      KpiTerms terms,
      List<TermsInForce> course,
      Figures figures,
      List<Measured> measured,
      List<Change> changes,
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

    /**
     * What may be shared of where it stands on the day that was asked about.
     *
     * @param threshold numbers of people from one to below it are hidden
     */
    public SharedKpi shared(ContractStanding in, WhatIsTold whatIsTold, int threshold) {
      return SharedKpi.of(
          terms,
          status,
          whatIsTold.told(this),
          whatIsTold.isOfFew(this),
          threshold,
          amount -> ifAchieved(amount, figures, in.spending(), in.contract(), in.asOf()));
    }

    /** The same by the end of another day, not after the one that was asked about. */
    public SharedKpi sharedOn(LocalDate day, Contract contract, int threshold) {
      if (!terms.kind().addsUp()) {
        return SharedKpi.ofLevels(
            on(day, contract),
            derived(levels(true, threshold), contract, day),
            derived(levels(false, threshold), contract, day));
      }
      var judgedOn = contract.judgedOn(day);
      return SharedKpi.of(
          terms,
          on(day, contract),
          terms.tellsOfPeople() ? told(judgedOn, threshold) : null,
          false,
          threshold,
          amount ->
              ifAchieved(
                  amount,
                  Figures.of(measured, judgedOn),
                  Spending.of(spent, judgedOn),
                  contract,
                  day));
    }

    /** How many people are told by the end of a day, where it counts people and adds up. */
    public Told told(LocalDate day, int threshold) {
      return OverTime.told(
          changes.stream().filter(change -> !change.standsOn().isAfter(day)).toList(), threshold);
    }

    private KpiStatus ifAchieved(
        BigDecimal amount, Figures by, Spending spending, Contract contract, LocalDate day) {
      return KpiStatus.derivedFrom(
          course, contract.termOf(terms), by.ifAchieved(amount), spending, contract.on(day));
    }

    /**
     * Its figures by period as if each that is hidden were as little, or as much, as it can be. A
     * number of people is hidden where it is small, any other level where few stand behind it.
     */
    private List<Measured> levels(boolean least, int threshold) {
      var reach = Reach.of(terms, threshold);
      var instead = least ? reach.least() : reach.most();
      return measured.stream()
          .map(
              m ->
                  isHidden(m, threshold)
                      ? new Measured(
                          m.period(), instead, instead, m.counts(), m.enoughAnswered(), m.weight())
                      : m)
          .toList();
    }

    private boolean isHidden(Measured level, int threshold) {
      return terms.tellsOfPeople()
          ? Suppressed.count(Suppressed.people(level.net()), threshold).hidden()
          : level.tellsOfFewerThan(threshold);
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
