package org.socialvalue.monitoring.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;

/** Ratings. */
@ApplicationScoped
public class PerformanceRatingRepository implements PanacheRepositoryBase<PerformanceRating, UUID> {

  /** The one of the latest time. */
  public Optional<PerformanceRating> latest(UUID contractId) {
    return find("contractId = ?1 order by periodTo desc", contractId).firstResultOptional();
  }

  List<PerformanceRating> page(UUID contractId, SortedPage<PerformanceRating> page) {
    return Wanted.where("contractId = :contract", "contract", contractId)
        .page(this, "PerformanceRating r", page);
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select r.contractId from PerformanceRating r where r.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
