package org.socialvalue.evaluation.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** Assessment summaries, one for each award and bidder. */
@ApplicationScoped
public class SummaryRepository implements PanacheRepositoryBase<AssessmentSummary, UUID> {

  List<AssessmentSummary> of(UUID awardId) {
    return list("awardId", awardId);
  }

  List<AssessmentSummary> forBidder(UUID competitionId, String bidder, PageRequest page) {
    return find(
            "competitionId = ?1 and bidder = ?2 and id > ?3 order by id",
            competitionId,
            bidder,
            page.floor())
        .page(0, page.rows())
        .list();
  }
}
