package org.socialvalue.monitoring.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.PageRequest;

/** Contracts. */
@ApplicationScoped
public class ContractRepository implements PanacheRepositoryBase<Contract, UUID> {

  boolean hasContractOf(UUID awardId) {
    return count("awardId", awardId) > 0;
  }

  /** The authority's contract with its own reference. */
  public Optional<Contract> ofReference(String authority, String reference) {
    return find("authorityId = ?1 and reference = ?2", authority, reference).firstResultOptional();
  }

  /** The authority's name as its newest contract has it; its identifier where it has none. */
  public String nameOf(String authority) {
    return find("authorityId = ?1 order by id desc", authority)
        .firstResultOptional()
        .map(contract -> contract.particulars().authority().name())
        .orElse(authority);
  }

  /** Over by the day before this one, and not told yet; by id, after the one that is given. */
  public List<UUID> endedUntold(LocalDate day, UUID after, int most) {
    return getEntityManager()
        .createQuery(
            "select c.id from Contract c where c.activated = true and c.endToldAt is null"
                + " and c.endsOn < :day and c.id > :after order by c.id",
            UUID.class)
        .setParameter("after", after)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }

  /** An authority's staff see its contracts, a provider's its own. */
  List<Contract> page(Actor actor, PageRequest page) {
    var owner = actor.has("provider") ? "supplierId" : "authorityId";
    return find(owner + " = ?1 and id > ?2 order by id", actor.org(), page.floor())
        .page(0, page.rows())
        .list();
  }
}
