package org.socialvalue.monitoring.spend;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** Spend on contracts. */
@ApplicationScoped
public class SpendRepository implements PanacheRepositoryBase<SpendEntry, UUID> {

  public List<SpendEntry> of(UUID contractId) {
    return list("contractId = ?1 order by periodFrom", contractId);
  }

  List<SpendEntry> page(UUID contractId, PageRequest page) {
    return find("contractId = ?1 and id > ?2 order by id", contractId, page.floor())
        .page(0, page.rows())
        .list();
  }
}
