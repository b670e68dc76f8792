package org.socialvalue.monitoring.proxy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where proxies are shown. */
@ApplicationScoped
public class ProxyUses implements PanacheRepositoryBase<ProxyUse, UUID> {

  List<ProxyUse> of(UUID contractId) {
    return list("contractId = ?1 and takenOffAt is null order by id", contractId);
  }

  /** Names of the proxies that stand beside a KPI. */
  List<String> namesBeside(UUID kpiId) {
    return getEntityManager()
        .createQuery(
            "select p.name from ProxyUse u join Proxy p on p.id = u.proxyId"
                + " where u.kpiId = :kpi and u.takenOffAt is null order by p.name",
            String.class)
        .setParameter("kpi", kpiId)
        .getResultList();
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select u.contractId from ProxyUse u where u.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
