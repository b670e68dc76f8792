package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Side;

/**
 * What a variation means for the KPIs of a contract. Those of the promises that it lets go are
 * withdrawn, with drafts and what a revision would have done about them, so that none comes back;
 * the weights of the others are proposed in proportion. The contract is locked by the caller.
 */
@ApplicationScoped
public class FollowingVariation {

  private final KpiRepository kpis;
  private final KpiRevisionRepository revisions;
  private final WeightsFollow weights;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  public FollowingVariation(
      KpiRepository kpis,
      KpiRevisionRepository revisions,
      WeightsFollow weights,
      AuditTrail audit,
      DatabaseClock clock) {
    this.kpis = kpis;
    this.revisions = revisions;
    this.weights = weights;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param waived the commitments that are let go
   * @param changesHands whether another provider takes the contract on
   * @param reason why, for the proposal of other weights
   * @param by the side that proposed the variation
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void follow(
      Contract contract,
      Set<UUID> waived,
      boolean changesHands,
      String reason,
      Side by,
      Actor who) {
    kpis.of(contract.id()).stream()
        .filter(kpi -> waived.contains(kpi.commitmentId()))
        .filter(kpi -> kpi.stage() != KpiStage.RETIRED)
        .forEach(Kpi::withdraw);
    for (var underWay : revisions.underWay(contract.id())) {
      var before = underWay.changes();
      if (changesHands) {
        underWay.changeHands();
      }
      if (underWay.release(waived, clock.now())) {
        audit.append(
            underWay, who, "changes fallen away with their promise", before, underWay.changes());
      }
    }
    if (!waived.isEmpty()) {
      weights.follow(contract, reason, by, who);
    }
  }
}
