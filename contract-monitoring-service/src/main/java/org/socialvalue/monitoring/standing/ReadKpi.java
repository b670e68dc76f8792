package org.socialvalue.monitoring.standing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.standing.PromiseStanding.KpiStanding;
import org.socialvalue.monitoring.standing.PromiseStanding.Response;
import org.socialvalue.monitoring.status.Figures;
import org.socialvalue.monitoring.status.KpiState;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.status.Measured;
import org.socialvalue.monitoring.status.Spent;
import org.socialvalue.monitoring.status.TermsInForce;
import org.socialvalue.monitoring.suppression.OverTime.Change;

/**
 * A KPI as it was read.
 *
 * @param figures summed up to the day that is asked about
 * @param course its terms over time; empty where they were agreed once
 * @param measured by period; empty where only their summary was read
 * @param changes what they counted, in the order in which it came in; empty where only their
 *     summary was read
 * @param spent on its contract; empty where only the sum was read
 * @param response how many answered last; null where nobody was asked or only the summary was read
 */
record ReadKpi(
    UUID id,
    UUID commitmentId,
    KpiTerms terms,
    List<TermsInForce> course,
    Figures figures,
    List<Measured> measured,
    List<Change> changes,
    List<Spent> spent,
    @Nullable Response response) {

  KpiStanding standing(ContractStanding in) {
    return new KpiStanding(
        id, terms, course(in.contract()), figures, measured, changes, spent, response, status(in));
  }

  private List<TermsInForce> course(Contract contract) {
    return course.isEmpty() ? List.of(new TermsInForce(contract.period().from(), terms)) : course;
  }

  private KpiStatus status(ContractStanding in) {
    Contract contract = in.contract();
    return contract.isActivated()
        ? KpiStatus.derivedFrom(
            course(contract),
            contract.termOf(terms),
            figures,
            in.spending(),
            contract.on(in.asOf()))
        : new KpiStatus(
            KpiState.NOT_STARTED, "The contract is a draft", null, null, null, null, in.asOf());
  }
}
