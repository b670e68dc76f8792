package org.socialvalue.monitoring.kpi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Agreed versions; only added to. */
@ApplicationScoped
public class KpiVersionRepository implements PanacheRepositoryBase<KpiVersion, UUID> {

  /** Oldest first. */
  public List<KpiVersion> of(UUID kpiId) {
    return list("kpiId = ?1 order by number", kpiId);
  }

  /** Those of all KPIs of a contract, oldest first. */
  public List<KpiVersion> ofContract(UUID contractId) {
    return list(
        "kpiId in (select k.id from Kpi k where k.contractId = ?1) order by kpiId, number",
        contractId);
  }
}
