package org.socialvalue.monitoring.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commitments. */
@ApplicationScoped
public class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

  /** In the order of the bid. */
  public List<Commitment> of(UUID contractId) {
    return list("contractId = ?1 order by position", contractId);
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  public @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select c.contractId from Commitment c where c.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
