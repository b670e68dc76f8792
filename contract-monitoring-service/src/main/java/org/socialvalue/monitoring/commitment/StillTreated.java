package org.socialvalue.monitoring.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.kpi.KpiRepository;

/**
 * How long it is settled promise by promise how each is kept in sight: while the contract is a
 * draft. Later KPIs are revised together, and only a promise that none follows, such as one told by
 * stories, is let go by itself.
 */
@ApplicationScoped
class StillTreated {

  private final KpiRepository kpis;
  private final DatabaseClock clock;

  StillTreated(KpiRepository kpis, DatabaseClock clock) {
    this.kpis = kpis;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 where it is not
   */
  void require(Contract contract, Commitment commitment, Treatment asked) {
    if (!contract.isActivated()) {
      return;
    }
    contract.requireNotOver(clock.today());
    if (asked != Treatment.WAIVED || !kpis.standingFor(commitment.id()).isEmpty()) {
      contract.requireDraft();
    }
  }
}
