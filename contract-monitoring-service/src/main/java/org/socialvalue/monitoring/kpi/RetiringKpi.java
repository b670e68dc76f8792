package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contracts;

/**
 * Either side proposes to retire a KPI of a running contract. Its weight goes to the others in
 * proportion, as part of the same proposal. A promise that would have nothing left is lost unless
 * the proposal says openly that it is let go (NOTHING_LOST, when the sides agree); then nothing is
 * added to it by the same revision either.
 */
@ApplicationScoped
public class RetiringKpi {

  private final Contracts contracts;
  private final KpiRepository kpis;
  private final OpenRevisions revisions;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public RetiringKpi(
      Contracts contracts,
      KpiRepository kpis,
      OpenRevisions revisions,
      AuditTrail audit,
      CurrentActor actor) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.revisions = revisions;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @param waivesPromise whether the promise behind it is let go as well
   * @param inForceFrom the first day without it; null for the day that the open revision has, or
   *     today
   * @return the contract's open revision, with both agreements due anew
   * @throws Refused 409 while the contract is a draft or the KPI not agreed
   */
  @Transactional
  public KpiRevision propose(
      UUID kpiId, String reason, boolean waivesPromise, @Nullable LocalDate inForceFrom) {
    var contract = contracts.locked(kpis.contractOf(kpiId), "KPI");
    contract.requireActivated();
    var kpi = Objects.requireNonNull(kpis.findById(kpiId));
    kpi.requireAgreed();
    var side = contracts.side(contract);
    var revision = revisions.of(contract, inForceFrom);
    for (var other : kpis.standingFor(kpi.commitmentId())) {
      if (waivesPromise || other.id().equals(kpiId)) {
        revision.propose(
            new RevisionChange(
                other.id(),
                other.commitmentId(),
                RevisionChange.Kind.RETIRE,
                null,
                reason,
                side,
                waivesPromise));
      }
    }
    if (waivesPromise) {
      for (var added : revision.addedTo(kpi.commitmentId())) {
        revision.takeBack(added);
        Objects.requireNonNull(kpis.findById(added)).withdraw();
      }
    }
    revisions.reweigh(
        contract, revision, "Its share of what \"" + kpi.terms().name() + "\" weighed", side);
    audit.append(revision, actor.get(), "retirement of a KPI proposed", kpi.terms(), reason);
    return revision;
  }
}
