package org.socialvalue.evaluation.score;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** What was reopened, oldest first. */
@ApplicationScoped
public class ReopeningRepository implements PanacheRepositoryBase<Reopening, UUID> {

  List<Reopening> in(UUID competitionId, PageRequest page) {
    return find("competitionId = ?1 and id > ?2 order by id", competitionId, page.floor())
        .page(0, page.rows())
        .list();
  }
}
