package org.socialvalue.monitoring.proxy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** Proxies, by the authority that recorded them. */
@ApplicationScoped
public class Proxies implements PanacheRepositoryBase<Proxy, UUID> {

  private final CurrentActor actor;

  public Proxies(CurrentActor actor) {
    this.actor = actor;
  }

  /** Oldest first, never by value: proxies are no ranking. */
  List<Proxy> page(PageRequest page) {
    return find("authorityId = ?1 and id > ?2 order by id", actor.get().org(), page.floor())
        .page(0, page.rows())
        .list();
  }

  /** The authority's own; another's does not exist for it (404). */
  Proxy own(UUID id) {
    var proxy = findById(id);
    if (proxy == null || !proxy.isOf(actor.get().org())) {
      throw Refused.notFound("proxy");
    }
    return proxy;
  }
}
