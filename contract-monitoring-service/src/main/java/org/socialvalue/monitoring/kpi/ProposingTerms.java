package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.catalogue.CommonMeasures;
import org.socialvalue.monitoring.contract.Contracts;

/** Either side proposes other terms for a KPI while the contract is a draft. */
@ApplicationScoped
public class ProposingTerms {

  private final Contracts contracts;
  private final KpiRepository kpis;
  private final CommonMeasures common;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public ProposingTerms(
      Contracts contracts,
      KpiRepository kpis,
      CommonMeasures common,
      AuditTrail audit,
      CurrentActor actor) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.common = common;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @throws Refused 400 with every fault where kind, baseline and target don't fit each other
   */
  @Transactional
  public Kpi propose(UUID id, @Nullable String ifMatch, KpiTerms terms) {
    var contract = contracts.locked(kpis.contractOf(id), "KPI");
    var kpi = kpis.findById(id);
    Versions.require(ifMatch, kpi);
    var side = contracts.side(contract);
    KpiReading.requireSeen(kpi, side);
    if (!kpi.isOwnDraft()) {
      contract.requireDraft();
    }
    var faults = TermsFit.faults(terms, contract.period());
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    common.requireKept(terms);
    var before = kpi.terms();
    if (kpi.isOwnDraft()) {
      kpi.redraft(terms);
    } else {
      kpi.propose(terms, side);
    }
    audit.append(kpi, actor.get(), "terms proposed", before, terms);
    return kpi;
  }
}
