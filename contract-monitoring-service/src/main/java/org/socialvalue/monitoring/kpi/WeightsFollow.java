package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.contract.Side;

/**
 * Proposes weights in proportion where a KPI has gone and those that are left don't sum to 100 any
 * more. While an agreed revision waits for its day nothing is proposed: it is looked again then.
 */
@ApplicationScoped
class WeightsFollow {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final KpiRepository kpis;
  private final KpiRevisionRepository revisions;
  private final OpenRevisions open;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  WeightsFollow(
      KpiRepository kpis,
      KpiRevisionRepository revisions,
      OpenRevisions open,
      AuditTrail audit,
      DatabaseClock clock) {
    this.kpis = kpis;
    this.revisions = revisions;
    this.open = open;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void follow(Contract contract, String reason, Side side, Actor who) {
    var standing = kpis.standing(contract.id());
    var sum =
        standing.stream().map(kpi -> kpi.terms().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (standing.isEmpty()
        || sum.compareTo(HUNDRED) == 0
        || revisions.waiting(contract.id()) != null
        || contract.state(clock.today()) != ContractState.ACTIVE) {
      return;
    }
    var revision = open.of(contract, null);
    open.reweigh(contract, revision, reason, side);
    audit.append(revision, who, "weights in proportion proposed", sum, revision.changes());
  }
}
