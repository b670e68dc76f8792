package org.socialvalue.monitoring.proxy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** Proxies, by the authority that recorded them. */
@ApplicationScoped
public class Proxies implements PanacheRepositoryBase<Proxy, UUID> {

  private final CurrentActor actor;

  public Proxies(CurrentActor actor) {
    this.actor = actor;
  }

  /**
   * @param words in its name, unit, source and note; null for any
   * @param retired whether those that are, or those that are not; null for both
   */
  List<Proxy> page(@Nullable String words, @Nullable Boolean retired, SortedPage<Proxy> page) {
    var wanted = Wanted.where("authorityId = :org", "org", actor.get().org());
    if (retired != null) {
      wanted.and(retired ? "retiredAt is not null" : "retiredAt is null");
    }
    return wanted
        .andHaving("words_of_proxy(p.name, p.unit, p.source, p.note)", words)
        .page(this, "Proxy p", page);
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
