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
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.contract.Side;

/**
 * One side agrees on the terms as they stand (AGREED_BY_BOTH). If-Match names the terms that it
 * saw: nobody agrees to what was changed meanwhile. With the second side's word they become a
 * version.
 */
@ApplicationScoped
public class AgreeingKpi {

  private final Contracts contracts;
  private final KpiRepository kpis;
  private final KpiVersionRepository versions;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public AgreeingKpi(
      Contracts contracts,
      KpiRepository kpis,
      KpiVersionRepository versions,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.versions = versions;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 when this side has agreed already, or the contract runs
   */
  @Transactional
  public Kpi agree(UUID id, @Nullable String ifMatch) {
    var contract = contracts.locked(kpis.contractOf(id), "KPI");
    var kpi = kpis.findById(id);
    KpiReading.requireSeen(kpi, contracts.side(contract));
    Versions.require(ifMatch, kpi);
    contract.requireDraft();
    var side = contracts.side(contract);
    var now = clock.now();
    var version = kpi.agree(side, actor.get(), now);
    if (version != null) {
      var authority = Objects.requireNonNull(kpi.agreementOf(Side.AUTHORITY));
      var provider = Objects.requireNonNull(kpi.agreementOf(Side.PROVIDER));
      versions.persist(
          new KpiVersion(kpi, version, authority, provider, now, contract.period().from()));
    }
    audit.append(kpi, actor.get(), "agreed by the " + side, null, kpi.terms());
    return kpi;
  }
}
