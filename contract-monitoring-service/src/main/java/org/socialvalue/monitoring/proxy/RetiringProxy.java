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

/** The authority stops using a proxy. */
@ApplicationScoped
public class RetiringProxy {

  private final Proxies proxies;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public RetiringProxy(Proxies proxies, AuditTrail audit, CurrentActor actor, DatabaseClock clock) {
    this.proxies = proxies;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 when it is retired already
   */
  @Transactional
  public Proxy retire(UUID id, @Nullable String ifMatch) {
    var proxy = proxies.own(id);
    Versions.require(ifMatch, proxy);
    proxy.retire(clock.now());
    audit.append(proxy, actor.get(), "proxy retired", null, null);
    return proxy;
  }
}
