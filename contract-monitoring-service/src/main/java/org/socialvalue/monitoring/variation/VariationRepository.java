package org.socialvalue.monitoring.variation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;

/** Variations. */
@ApplicationScoped
public class VariationRepository implements PanacheRepositoryBase<Variation, UUID> {

  List<Variation> page(UUID contractId, VariationSearch search, SortedPage<Variation> page) {
    return search
        .among(Wanted.where("contractId = :contract", "contract", contractId))
        .page(this, "Variation v", page);
  }

  /**
   * Those that concern the actor's organisation: as authority, as provider or partner, as incoming.
   */
  List<Variation> page(Actor actor, VariationSearch search, SortedPage<Variation> page) {
    var whose =
        actor.has("provider")
            ? "supplierId = :org or incomingId = :org or array_contains(partnerIds, :org)"
            : "authorityId = :org";
    return search.among(Wanted.where(whose, "org", actor.org())).page(this, "Variation v", page);
  }

  boolean waits(UUID contractId) {
    return count("contractId = ?1 and state = ?2", contractId, VariationState.PROPOSED) > 0;
  }

  int lastNumber(UUID contractId) {
    return (int) count("contractId", contractId);
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select v.contractId from Variation v where v.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
