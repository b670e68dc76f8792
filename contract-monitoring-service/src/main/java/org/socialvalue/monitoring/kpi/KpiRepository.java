package org.socialvalue.monitoring.kpi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.status.AsOf;

/** KPIs. */
@ApplicationScoped
public class KpiRepository implements PanacheRepositoryBase<Kpi, UUID> {

  public List<Kpi> of(UUID contractId) {
    return list("contractId = ?1 order by position, id", contractId);
  }

  private static final List<KpiStage> STANDING = List.of(KpiStage.PROPOSED, KpiStage.AGREED);

  /** Without drafts, the withdrawn and the retired. */
  public List<Kpi> standing(UUID contractId) {
    return list("contractId = ?1 and stage in ?2 order by position, id", contractId, STANDING);
  }

  public List<Kpi> standingFor(UUID commitmentId) {
    return list("commitmentId = ?1 and stage in ?2 order by position, id", commitmentId, STANDING);
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  public @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select k.contractId from Kpi k where k.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /**
   * Contracts with a KPI that nobody has looked at since before this day. One that is over is
   * looked at until its last figures are missed, once more after that, and then left alone: time
   * changes nothing there any more, and a figure, a correction or spend that comes in later makes
   * somebody look by itself.
   */
  List<UUID> contractsNotWatchedOn(LocalDate today, UUID after, int most) {
    return getEntityManager()
        .createQuery(
            "select distinct k.contractId from Kpi k, Contract c where c.id = k.contractId"
                + " and k.stage = :agreed and k.watchedOn < :today"
                + " and k.watchedOn <= c.endsOn + "
                + AsOf.DAYS_TO_REPORT
                + " day and k.contractId > :after order by k.contractId",
            UUID.class)
        .setParameter("agreed", KpiStage.AGREED)
        .setParameter("today", today)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }
}
