package org.socialvalue.monitoring.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** The authority records a proxy, so that it can be shown beside outcomes. */
@ApplicationScoped
public class RecordingProxy {

  private final Proxies proxies;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public RecordingProxy(
      Proxies proxies, AuditTrail audit, CurrentActor actor, DatabaseClock clock) {
    this.proxies = proxies;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 for a year that has not come yet
   */
  @Transactional
  public Proxy record(RecordProxy asked) {
    if (asked.year() > clock.today().getYear()) {
      throw Refused.invalid("/year", "must not be after this year");
    }
    var proxy = new Proxy(asked, actor.get(), clock.now());
    proxies.persist(proxy);
    audit.append(proxy, actor.get(), "proxy recorded", null, asked);
    return proxy;
  }
}
