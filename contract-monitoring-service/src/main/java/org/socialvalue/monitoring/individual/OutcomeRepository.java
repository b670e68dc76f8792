package org.socialvalue.monitoring.individual;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;

/** Outcomes of single people. Whoever reads rows for a caller reads those of its provider only. */
@ApplicationScoped
class OutcomeRepository implements PanacheRepositoryBase<IndividualOutcome, UUID> {

  List<IndividualOutcome> page(
      UUID contractId,
      String supplierId,
      OutcomeSearch search,
      SortedPage<IndividualOutcome> page) {
    return search
        .among(
            Wanted.where("contractId = :contract", "contract", contractId)
                .and("supplierId = :supplier", "supplier", supplierId))
        .page(this, "IndividualOutcome o", page);
  }

  boolean hasOf(UUID contractId, String supplierId) {
    return count("contractId = ?1 and supplierId = ?2", contractId, supplierId) > 0;
  }

  /** All of a subject, whoever entered them: for releases only. */
  List<IndividualOutcome> of(Subject subject) {
    return subject.kpiId() == null
        ? list("commitmentId = ?1 and kpiId is null order by id", subject.commitmentId())
        : list(
            "commitmentId = ?1 and kpiId = ?2 order by id",
            subject.commitmentId(),
            subject.kpiId());
  }

  boolean has(Subject subject, String supplierId, String pseudonym) {
    return subject.kpiId() == null
        ? count(
                "commitmentId = ?1 and kpiId is null and supplierId = ?2 and pseudonym = ?3",
                subject.commitmentId(),
                supplierId,
                pseudonym)
            > 0
        : count(
                "commitmentId = ?1 and kpiId = ?2 and supplierId = ?3 and pseudonym = ?4",
                subject.commitmentId(),
                subject.kpiId(),
                supplierId,
                pseudonym)
            > 0;
  }

  /** All that a provider entered under a pseudonym, in every contract. */
  List<IndividualOutcome> ofPerson(String supplierId, String pseudonym) {
    return list(
        "supplierId = ?1 and pseudonym = ?2 order by contractId, id", supplierId, pseudonym);
  }

  /** The contracts of those rows, without loading them, so that contracts are locked first. */
  List<UUID> contractsOfPerson(String supplierId, String pseudonym) {
    return getEntityManager()
        .createQuery(
            "select distinct o.contractId from IndividualOutcome o where o.supplierId = :supplier"
                + " and o.pseudonym = :pseudonym order by o.contractId",
            UUID.class)
        .setParameter("supplier", supplierId)
        .setParameter("pseudonym", pseudonym)
        .getResultList();
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id, String supplierId) {
    return getEntityManager()
        .createQuery(
            "select o.contractId from IndividualOutcome o where o.id = :id and o.supplierId ="
                + " :supplier",
            UUID.class)
        .setParameter("id", id)
        .setParameter("supplier", supplierId)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
