package org.socialvalue.monitoring.measurement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;

/** Who may verify. */
@ApplicationScoped
public class VerifierRepository implements PanacheRepositoryBase<Verifier, UUID> {

  boolean isAccepted(UUID contractId, String person) {
    return count(
            "contractId = ?1 and person = ?2 and acceptedAt is not null and endedAt is null",
            contractId,
            person)
        > 0;
  }

  boolean stands(UUID contractId, String person) {
    return count("contractId = ?1 and person = ?2 and endedAt is null", contractId, person) > 0;
  }

  /** Proposed or accepted, and not ended. */
  List<Verifier> standing(UUID contractId) {
    return list("contractId = ?1 and endedAt is null order by id", contractId);
  }

  List<Verifier> page(UUID contractId, PageRequest page) {
    return find("contractId = ?1 and id > ?2 order by id", contractId, page.floor())
        .page(0, page.rows())
        .list();
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select v.contractId from Verifier v where v.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
