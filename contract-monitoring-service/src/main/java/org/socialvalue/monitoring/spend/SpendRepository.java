package org.socialvalue.monitoring.spend;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.monitoring.status.Spending;

/** Spend on contracts. */
@ApplicationScoped
public class SpendRepository implements PanacheRepositoryBase<SpendEntry, UUID> {

  public List<SpendEntry> of(UUID contractId) {
    return list("contractId = ?1 order by periodFrom", contractId);
  }

  /** What was spent in periods that were over by the end of the day, summed by the database. */
  public Spending by(UUID contractId, LocalDate asOf) {
    var row =
        getEntityManager()
            .createQuery(
                "select count(s.id), sum(s.amount) from SpendEntry s"
                    + " where s.contractId = :contract and s.periodTo <= :day",
                Object[].class)
            .setParameter("contract", contractId)
            .setParameter("day", asOf)
            .getSingleResult();
    return new Spending(
        Math.toIntExact((Long) row[0]), row[1] == null ? BigDecimal.ZERO : (BigDecimal) row[1]);
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select s.contractId from SpendEntry s where s.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  List<SpendEntry> page(UUID contractId, SpendSearch search, SortedPage<SpendEntry> page) {
    return search
        .among(Wanted.where("contractId = :contract", "contract", contractId))
        .page(this, "SpendEntry s", page);
  }
}
