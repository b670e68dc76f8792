package org.socialvalue.monitoring.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.monitoring.contract.ContractRepository;

/** Reviews. */
@ApplicationScoped
public class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

  private final ContractRepository contracts;

  ReviewRepository(ContractRepository contracts) {
    this.contracts = contracts;
  }

  /** In the order of the calendar. */
  public List<Review> of(UUID contractId) {
    return list("contractId = ?1 order by number", contractId);
  }

  /** Those under the contracts that the actor reads. */
  List<Review> page(Actor actor, ReviewSearch search, LocalDate today, SortedPage<Review> page) {
    var values = new Parameters();
    var seen = Wanted.where(contracts.readBy(actor, values), values.map());
    return search.among(seen, today).page(this, "Review r", page);
  }

  /** Their coming due was told; never again. Reviews that are loaded don't see it. */
  public void noteTold(List<UUID> ids, Instant now) {
    update("dueEventAt = ?1 where id in ?2", now, ids);
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select r.contractId from Review r where r.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
