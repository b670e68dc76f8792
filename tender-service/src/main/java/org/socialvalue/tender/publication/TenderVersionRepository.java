package org.socialvalue.tender.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** The versions of tenders; whether somebody may read them is the tender's matter. */
@ApplicationScoped
public class TenderVersionRepository implements PanacheRepositoryBase<TenderVersion, UUID> {

  TenderVersion one(UUID tender, int number) {
    return find("tenderId = ?1 and number = ?2", tender, number)
        .firstResultOptional()
        .orElseThrow(() -> Refused.notFound("version"));
  }

  /** Oldest first. */
  List<TenderVersion> all(UUID tender) {
    return list("tenderId = ?1 order by number", tender);
  }

  List<TenderVersion> page(UUID tender, PageRequest page) {
    return find("tenderId = ?1 and id > ?2 order by id", tender, page.floor())
        .page(0, page.rows())
        .list();
  }
}
