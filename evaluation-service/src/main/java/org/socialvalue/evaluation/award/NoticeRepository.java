package org.socialvalue.evaluation.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** Notices of a competition, oldest first. */
@ApplicationScoped
public class NoticeRepository implements PanacheRepositoryBase<AwardNotice, UUID> {

  List<AwardNotice> in(UUID competitionId, PageRequest page) {
    return find("competitionId = ?1 and id > ?2 order by id", competitionId, page.floor())
        .page(0, page.rows())
        .list();
  }
}
