package org.socialvalue.evaluation.score;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.persistence.AdvisoryLock;

/** Marks, one for each answer and evaluator. */
@ApplicationScoped
public class ScoreRepository implements PanacheRepositoryBase<Score, UUID> {

  private static final String PLAIN =
      "select new org.socialvalue.evaluation.score.ScoreRepository$Plain("
          + "s.bidId, s.questionId, s.evaluator, s.mark, s.reason) from Score s where ";

  /** A mark as it is read by the thousand: without anything that watches for changes. */
  public record Plain(
      UUID bidId, String questionId, String evaluator, int mark, @Nullable String reason) {}

  Optional<Score> of(UUID bidId, String questionId, String evaluator) {
    return find("bidId = ?1 and questionId = ?2 and evaluator = ?3", bidId, questionId, evaluator)
        .firstResultOptional();
  }

  /** The same; who saves the same mark at the same moment waits here for this transaction. */
  Optional<Score> held(UUID bidId, String questionId, String evaluator) {
    AdvisoryLock.hold(getEntityManager(), 43, bidId + "/" + questionId + "/" + evaluator);
    return of(bidId, questionId, evaluator);
  }

  List<Plain> by(UUID competitionId, String evaluator) {
    return getEntityManager()
        .createQuery(
            PLAIN + "s.competitionId = :competition and s.evaluator = :evaluator", Plain.class)
        .setParameter("competition", competitionId)
        .setParameter("evaluator", evaluator)
        .getResultList();
  }

  List<Plain> in(UUID competitionId) {
    return getEntityManager()
        .createQuery(PLAIN + "s.competitionId = :competition", Plain.class)
        .setParameter("competition", competitionId)
        .getResultList();
  }

  List<Plain> of(Collection<UUID> bids) {
    return bids.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery(PLAIN + "s.bidId in :bids", Plain.class)
            .setParameter("bids", bids)
            .getResultList();
  }

  List<Plain> of(UUID bidId, String questionId) {
    return getEntityManager()
        .createQuery(PLAIN + "s.bidId = :bid and s.questionId = :question", Plain.class)
        .setParameter("bid", bidId)
        .setParameter("question", questionId)
        .getResultList();
  }

  List<Score> page(
      UUID competitionId, Collection<UUID> without, ScoreSearch search, SortedPage<Score> page) {
    return search
        .among(
            Wanted.where("competitionId = :competition", "competition", competitionId)
                .and("bidId not in :without", "without", orNone(without)))
        .page(this, "Score s", page);
  }

  /** A list for SQL is never empty; no bid has this id. */
  private static Collection<UUID> orNone(Collection<UUID> bids) {
    return bids.isEmpty() ? List.of(new UUID(0, 0)) : bids;
  }
}
