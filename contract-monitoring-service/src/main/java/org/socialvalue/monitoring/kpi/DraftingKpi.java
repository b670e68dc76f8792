package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.catalogue.CommonMeasures;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.Contracts;

/** A side drafts a further KPI for a promise; the other does not see it yet. */
@ApplicationScoped
public class DraftingKpi {

  private final Contracts contracts;
  private final CommitmentRepository commitments;
  private final KpiRepository kpis;
  private final CommonMeasures common;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public DraftingKpi(
      Contracts contracts,
      CommitmentRepository commitments,
      KpiRepository kpis,
      CommonMeasures common,
      AuditTrail audit,
      CurrentActor actor) {
    this.contracts = contracts;
    this.commitments = commitments;
    this.kpis = kpis;
    this.common = common;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @throws Refused 400 with every fault of the terms; 409 when the promise was let go, or is told
   *     by stories and the contract is still a draft
   */
  @Transactional
  public Kpi draft(UUID commitmentId, KpiTerms terms) {
    var contract = contracts.locked(commitments.contractOf(commitmentId), "commitment");
    var commitment = Objects.requireNonNull(commitments.findById(commitmentId));
    if (commitment.treatment() == Treatment.WAIVED) {
      throw Refused.conflict("The promise was let go by both sides");
    }
    if (!contract.isActivated() && commitment.treatment() != Treatment.KPI) {
      throw Refused.conflict("No KPI follows this promise: propose that as its treatment first");
    }
    var faults = TermsFit.faults(terms, contract.period());
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    common.requireKept(terms);
    var kpi = Kpi.draft(Ids.next(), commitment, terms, contracts.side(contract));
    kpis.persist(kpi);
    audit.append(kpi, actor.get(), "KPI drafted", null, null);
    return kpi;
  }
}
