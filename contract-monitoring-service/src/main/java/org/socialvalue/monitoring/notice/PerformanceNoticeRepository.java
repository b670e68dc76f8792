package org.socialvalue.monitoring.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;

/** Notices of breaches and of poor performance. */
@ApplicationScoped
public class PerformanceNoticeRepository implements PanacheRepositoryBase<PerformanceNotice, UUID> {

  boolean hasOneBecauseOf(UUID ratingId) {
    return count("ratingId", ratingId) > 0;
  }

  List<PerformanceNotice> page(UUID contractId, PageRequest page) {
    return find("contractId = ?1 and id > ?2 order by id", contractId, page.floor())
        .page(0, page.rows())
        .list();
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select n.contractId from PerformanceNotice n where n.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
