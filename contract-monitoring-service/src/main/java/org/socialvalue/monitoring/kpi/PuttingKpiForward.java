package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.Contracts;

/**
 * A side puts its draft of a KPI forward. In a draft contract it is then agreed like the others; in
 * a running one it waits in the open revision.
 */
@ApplicationScoped
public class PuttingKpiForward {

  private final Contracts contracts;
  private final KpiRepository kpis;
  private final CommitmentRepository commitments;
  private final OpenRevisions revisions;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public PuttingKpiForward(
      Contracts contracts,
      KpiRepository kpis,
      CommitmentRepository commitments,
      OpenRevisions revisions,
      AuditTrail audit,
      CurrentActor actor) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.commitments = commitments;
    this.revisions = revisions;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @param reason why it is needed, for the other side; kept with the revision of a running
   *     contract
   * @throws Refused 409 where its promise was let go meanwhile, or would be by the open revision
   */
  @Transactional
  public Kpi putForward(UUID kpiId, @Nullable String ifMatch, String reason) {
    var contract = contracts.locked(kpis.contractOf(kpiId), "KPI");
    var kpi = Objects.requireNonNull(kpis.findById(kpiId));
    var side = contracts.side(contract);
    KpiReading.requireSeen(kpi, side);
    Versions.require(ifMatch, kpi);
    if (commitments.findById(kpi.commitmentId()).treatment() == Treatment.WAIVED) {
      throw Refused.conflict("The promise was let go by both sides");
    }
    kpi.putForward(contract.isActivated());
    if (contract.isActivated()) {
      var revision = revisions.of(contract, null);
      if (revision.waives(kpi.commitmentId())) {
        throw Refused.conflict(
            "The open revision lets the promise go; take that out before you add to it");
      }
      revision.propose(
          new RevisionChange(
              kpiId,
              kpi.commitmentId(),
              RevisionChange.Kind.ADD,
              kpi.terms(),
              reason,
              side,
              false,
              true));
    }
    audit.append(kpi, actor.get(), "KPI put forward", reason, kpi.terms());
    return kpi;
  }
}
