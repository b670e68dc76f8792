package org.socialvalue.monitoring.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.PageRequest;

/** Contracts. */
@ApplicationScoped
public class ContractRepository implements PanacheRepositoryBase<Contract, UUID> {

  boolean hasContractOf(UUID awardId) {
    return count("awardId", awardId) > 0;
  }

  /** An authority's staff see its contracts, a provider's its own. */
  List<Contract> page(Actor actor, PageRequest page) {
    var owner = actor.has("provider") ? "supplierId" : "authorityId";
    return find(owner + " = ?1 and id > ?2 order by id", actor.org(), page.floor())
        .page(0, page.rows())
        .list();
  }
}
