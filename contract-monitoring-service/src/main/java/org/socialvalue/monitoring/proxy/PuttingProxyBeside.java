package org.socialvalue.monitoring.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.proxy.rules.ProxiesStayEvidence;
import org.socialvalue.monitoring.proxy.rules.ShownBeside;

/** The authority shows a proxy beside a KPI (PROXIES_AS_EVIDENCE). Nothing is judged by it. */
@ApplicationScoped
public class PuttingProxyBeside {

  private static final ProxiesStayEvidence RULE = new ProxiesStayEvidence();

  private final Contracts contracts;
  private final KpiRepository kpis;
  private final Proxies proxies;
  private final ProxyUses uses;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public PuttingProxyBeside(
      Contracts contracts,
      KpiRepository kpis,
      Proxies proxies,
      ProxyUses uses,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.proxies = proxies;
    this.uses = uses;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 404 for another authority's KPI or proxy; 409 with every finding
   */
  @Transactional
  public ProxyUse put(UUID kpiId, PutProxy asked) {
    contracts.locked(kpis.contractOf(kpiId), "KPI");
    var kpi = Objects.requireNonNull(kpis.findById(kpiId));
    var proxy = proxies.own(asked.proxyId());
    var findings =
        RULE.check(
            new ShownBeside(
                proxy.id(),
                proxy.name(),
                proxy.unit(),
                proxy.source(),
                proxy.year(),
                proxy.licence(),
                proxy.retiredAt() != null,
                kpi.terms(),
                clock.today().getYear(),
                uses.namesBeside(kpiId)));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    var use = new ProxyUse(kpi, proxy, asked.reason(), actor.get(), clock.now());
    uses.persist(use);
    audit.append(use, actor.get(), "proxy put beside a KPI", null, asked);
    return use;
  }
}
