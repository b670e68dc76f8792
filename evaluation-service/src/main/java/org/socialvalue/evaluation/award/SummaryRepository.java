package org.socialvalue.evaluation.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** Assessment summaries, one for each award and bidder. */
@ApplicationScoped
public class SummaryRepository implements PanacheRepositoryBase<AssessmentSummary, UUID> {

  /** To whom those of an award were issued. */
  List<String> issuedTo(UUID awardId) {
    return getEntityManager()
        .createQuery(
            "select s.bidder from AssessmentSummary s where s.awardId = :award", String.class)
        .setParameter("award", awardId)
        .getResultList();
  }

  Optional<AssessmentSummary> of(UUID awardId, String bidder) {
    return find("awardId = ?1 and bidder = ?2", awardId, bidder).firstResultOptional();
  }

  List<AssessmentSummary> of(UUID awardId, PageRequest page) {
    return find("awardId = ?1 and id > ?2 order by id", awardId, page.floor())
        .page(0, page.rows())
        .list();
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
