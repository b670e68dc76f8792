package org.socialvalue.monitoring.variation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.PageRequest;

/** Variations. */
@ApplicationScoped
public class VariationRepository implements PanacheRepositoryBase<Variation, UUID> {

  /** Of a contract, in their order. */
  List<Variation> page(UUID contractId, PageRequest page) {
    return find("contractId = ?1 and id > ?2 order by id", contractId, page.floor())
        .page(0, page.rows())
        .list();
  }

  /**
   * Those that concern the actor's organisation: as authority, as provider or partner, as incoming.
   */
  List<Variation> page(Actor actor, PageRequest page) {
    var whose =
        actor.has("provider")
            ? "(supplierId = ?1 or incomingId = ?1 or array_contains(partnerIds, ?1))"
            : "authorityId = ?1";
    return find(whose + " and id > ?2 order by id", actor.org(), page.floor())
        .page(0, page.rows())
        .list();
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
