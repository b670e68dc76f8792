package org.socialvalue.monitoring.kpi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;

/** Revisions of running contracts' KPIs. */
@ApplicationScoped
public class KpiRevisionRepository implements PanacheRepositoryBase<KpiRevision, UUID> {

  /** The one that waits for its day and the one that is proposed, as far as there are any. */
  List<KpiRevision> underWay(UUID contractId) {
    return list(
        "contractId = ?1 and state in ?2 order by number",
        contractId,
        List.of(RevisionState.OPEN, RevisionState.AGREED));
  }

  /** The one that is proposed; null where none is. */
  @Nullable KpiRevision open(UUID contractId) {
    return find("contractId = ?1 and state = ?2", contractId, RevisionState.OPEN).firstResult();
  }

  /** The one that was agreed and waits for its day; null where none does. */
  @Nullable KpiRevision waiting(UUID contractId) {
    return find("contractId = ?1 and state = ?2", contractId, RevisionState.AGREED).firstResult();
  }

  int nextNumber(UUID contractId) {
    return (int) count("contractId", contractId) + 1;
  }

  List<KpiRevision> page(UUID contractId, PageRequest page) {
    return find("contractId = ?1 and id > ?2 order by id", contractId, page.floor())
        .page(0, page.rows())
        .list();
  }

  /** Contracts with a revision whose day has come; by id, after the one that is given. */
  List<UUID> contractsWithDue(LocalDate today, UUID after, int most) {
    return getEntityManager()
        .createQuery(
            "select r.contractId from KpiRevision r where r.state = :agreed"
                + " and r.inForceFrom <= :today and r.contractId > :after order by r.contractId",
            UUID.class)
        .setParameter("agreed", RevisionState.AGREED)
        .setParameter("today", today)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select r.contractId from KpiRevision r where r.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
