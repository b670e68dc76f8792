package org.socialvalue.monitoring.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;

/** The authority shows a proxy no more beside a KPI; that it was shown stays on record. */
@ApplicationScoped
public class TakingProxyOff {

  private final Contracts contracts;
  private final ProxyUses uses;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public TakingProxyOff(
      Contracts contracts,
      ProxyUses uses,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.uses = uses;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 when it is taken off already
   */
  @Transactional
  public ProxyUse take(UUID id, @Nullable String ifMatch) {
    contracts.locked(uses.contractOf(id), "use of a proxy");
    var use = uses.findById(id);
    Versions.require(ifMatch, use);
    use.takeOff(clock.now());
    audit.append(use, actor.get(), "proxy taken off", null, null);
    return use;
  }
}
