package org.socialvalue.monitoring.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.monitoring.report.DocumentKind;

/** Statements and signed reports. */
@ApplicationScoped
public class StatementRepository implements PanacheRepositoryBase<Statement, UUID> {

  List<Statement> page(UUID contractId, PageRequest page) {
    return find("contractId = ?1 and id > ?2 order by id", contractId, page.floor())
        .page(0, page.rows())
        .list();
  }

  /** The latest edition of the same. */
  Optional<Statement> latest(UUID contractId, DocumentKind kind, LocalDate to) {
    return find(
            "contractId = ?1 and kind = ?2 and periodTo = ?3 order by edition desc",
            contractId,
            kind,
            to)
        .firstResultOptional();
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select s.contractId from Statement s where s.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
