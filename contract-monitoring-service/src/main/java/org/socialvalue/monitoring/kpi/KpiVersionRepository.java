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
}
