package org.socialvalue.evaluation.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** What was given up. */
@ApplicationScoped
public class AbandonmentRepository implements PanacheRepositoryBase<Abandonment, UUID> {

  /** Whether a lot was given up, by itself or with its competition. */
  boolean isAbandoned(UUID competitionId, String lotId) {
    return count("competitionId = ?1 and (lotId is null or lotId = ?2)", competitionId, lotId) > 0;
  }

  List<Abandonment> in(UUID competitionId, PageRequest page) {
    return find("competitionId = ?1 and id > ?2 order by id", competitionId, page.floor())
        .page(0, page.rows())
        .list();
  }
}
