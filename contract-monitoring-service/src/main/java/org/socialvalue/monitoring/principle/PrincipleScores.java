package org.socialvalue.monitoring.principle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** Marks on principles, by contract. */
@ApplicationScoped
public class PrincipleScores implements PanacheRepositoryBase<PrincipleScore, UUID> {

  /** In the order of their days. */
  List<PrincipleScore> of(UUID contractId) {
    return list("contractId = ?1 order by scoredOn, id", contractId);
  }

  List<PrincipleScore> page(UUID contractId, PageRequest page) {
    return find("contractId = ?1 and id > ?2 order by id", contractId, page.floor())
        .page(0, page.rows())
        .list();
  }
}
