package org.socialvalue.monitoring.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;

/** Notices of breaches and of poor performance. */
@ApplicationScoped
public class PerformanceNoticeRepository implements PanacheRepositoryBase<PerformanceNotice, UUID> {

  boolean hasOneBecauseOf(UUID ratingId) {
    return count("ratingId", ratingId) > 0;
  }

  List<PerformanceNotice> page(
      UUID contractId, @Nullable NoticeState state, SortedPage<PerformanceNotice> page) {
    var wanted = Wanted.where("contractId = :contract", "contract", contractId);
    if (state != null) {
      wanted.and(in(state));
    }
    return wanted.page(this, "PerformanceNotice n", page);
  }

  private static String in(NoticeState state) {
    return switch (state) {
      case DUE -> "publishedOn is null and dismissedBecause is null";
      case PUBLISHED -> "publishedOn is not null";
      case DISMISSED -> "publishedOn is null and dismissedBecause is not null";
    };
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
