package org.socialvalue.monitoring.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;

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

  /** Those of an authority that have one of these references, by it. */
  public Map<String, UUID> ofReferences(String authority, List<String> references) {
    return getEntityManager()
        .createQuery(
            "select c.reference, c.id from Contract c where c.authorityId = :authority"
                + " and c.reference in :references",
            Object[].class)
        .setParameter("authority", authority)
        .setParameter("references", references)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
  }

  /** The authority's name as its newest contract has it; its identifier where it has none. */
  public String nameOf(String authority) {
    return find("authorityId = ?1 order by id desc", authority)
        .firstResultOptional()
        .map(contract -> contract.particulars().authority().name())
        .orElse(authority);
  }

  /** In force, and not told of yet; by id, after the one that is given. */
  List<UUID> startedUntold(UUID after, int most) {
    return getEntityManager()
        .createQuery(
            "select c.id from Contract c where c.activated = true and c.startToldAt is null"
                + " and c.id > :after order by c.id",
            UUID.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
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

  /**
   * Which contracts {@code c} an actor reads, as a condition on {@code :org}: an authority's staff
   * those that it let, a provider's those that it delivers, as the lead or beside it.
   */
  public static String readBy(Actor actor) {
    return actor.has("provider")
        ? "(c.supplierId = :org or array_contains(c.partnerIds, :org))"
        : "c.authorityId = :org";
  }

  /**
   * The same as a condition on what lies under a contract and names both its sides.
   *
   * @param values to which its own are added
   */
  public String readBy(Actor actor, Parameters values) {
    values.and("org", actor.org());
    if (!actor.has("provider")) {
      return "authorityId = :org";
    }
    var beside = besideTheLead(actor.org());
    if (beside.isEmpty()) {
      return "supplierId = :org";
    }
    values.and("beside", beside);
    return "(supplierId = :org or contractId in :beside)";
  }

  private List<UUID> besideTheLead(String organisation) {
    return getEntityManager()
        .createQuery(
            "select c.id from Contract c where array_contains(c.partnerIds, :org)", UUID.class)
        .setParameter("org", organisation)
        .getResultList();
  }

  List<Contract> page(
      Actor actor, ContractSearch search, LocalDate today, SortedPage<Contract> page) {
    return search
        .among(Wanted.where(readBy(actor), "org", actor.org()), today)
        .page(this, "Contract c", page);
  }
}
