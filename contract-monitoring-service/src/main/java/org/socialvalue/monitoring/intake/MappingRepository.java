package org.socialvalue.monitoring.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;

/** Saved mappings. */
@ApplicationScoped
public class MappingRepository implements PanacheRepositoryBase<MeasurementMapping, UUID> {

  boolean isTaken(UUID contractId, String name, @Nullable UUID butFor) {
    return list("contractId = ?1 and name = ?2", contractId, name).stream()
        .anyMatch(mapping -> !mapping.id().equals(butFor));
  }

  List<MeasurementMapping> page(UUID contractId, PageRequest page) {
    return find("contractId = ?1 and id > ?2 order by id", contractId, page.floor())
        .page(0, page.rows())
        .list();
  }

  /** Which contract it belongs to, without loading it, so that the contract is locked first. */
  @Nullable UUID contractOf(UUID id) {
    return getEntityManager()
        .createQuery("select m.contractId from MeasurementMapping m where m.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
