package org.socialvalue.monitoring.kpi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Agreed versions; only added to. */
@ApplicationScoped
public class KpiVersionRepository implements PanacheRepositoryBase<KpiVersion, UUID> {

  /** Oldest first. */
  public List<KpiVersion> of(UUID kpiId) {
    return list("kpiId = ?1 order by number", kpiId);
  }

  /** Those of these KPIs, oldest first. */
  List<KpiVersion> of(Collection<UUID> kpis) {
    return list("kpiId in ?1 order by kpiId, number", kpis);
  }

  /**
   * The version that was in force on a day: what was agreed later takes the place of all that would
   * have come into force on its day or after; the first one holds from the beginning.
   */
  public int inForceOn(Kpi kpi, LocalDate day) {
    return kpi.agreedVersion() <= 1
        ? kpi.agreedVersion()
        : getEntityManager()
            .createQuery(
                "select coalesce(max(v.number), 1) from KpiVersion v where v.kpiId = :kpi"
                    + " and v.inForceFrom <= :day",
                Integer.class)
            .setParameter("kpi", kpi.id())
            .setParameter("day", day)
            .getSingleResult();
  }

  /** Those of all KPIs of a contract, oldest first. */
  public List<KpiVersion> ofContract(UUID contractId) {
    return list(
        "kpiId in (select k.id from Kpi k where k.contractId = ?1) order by kpiId, number",
        contractId);
  }
}
