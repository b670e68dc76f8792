package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * What was handed in or agreed and can no longer be relied on, because what it rests on changes. A
 * consensus lapses: it is kept, does not count, and is proposed and agreed anew.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MarksInQuestion {

  private final EntityManager db;
  private final ScoreSubmissionRepository submissions;
  private final DatabaseClock clock;

  public MarksInQuestion(
      EntityManager db, ScoreSubmissionRepository submissions, DatabaseClock clock) {
    this.db = db;
    this.submissions = submissions;
    this.clock = clock;
  }

  /** What the panel agreed about a question, for every bid. */
  public void agreeAnew(UUID competitionId, String questionId, String because) {
    db.flush();
    db.createNativeQuery(LAPSE + "competition_id = :competition and question_id = :question")
        .setParameter("because", because)
        .setParameter("competition", competitionId)
        .setParameter("question", questionId)
        .executeUpdate();
  }

  /**
   * What the panel agreed about bids, where it reconciled a mark of one who is barred from them.
   */
  public void barred(Collection<UUID> bids, String evaluator) {
    if (bids.isEmpty()) {
      return;
    }
    db.flush();
    db.createNativeQuery(LAPSE + "bid_id in (:bids) and reconciles @> cast(:by as jsonb)")
        .setParameter("because", "an evaluator declared a conflict")
        .setParameter("bids", bids)
        .setParameter("by", "[{\"evaluator\":" + Json.write(evaluator) + "}]")
        .executeUpdate();
  }

  /** What the panel agreed about one answer, of which a mark is another now. */
  void remarked(UUID bidId, String questionId) {
    db.flush();
    db.createNativeQuery(LAPSE + "bid_id = :bid and question_id = :question")
        .setParameter("because", "a mark was changed")
        .setParameter("bid", bidId)
        .setParameter("question", questionId)
        .executeUpdate();
  }

  /** An evaluator who handed in is asked to mark more. */
  public void handInAgain(UUID competitionId, String evaluator) {
    submissions
        .of(competitionId, evaluator)
        .ifPresent(in -> in.reopen(clock.now(), "asked to mark more questions"));
  }

  private static final String LAPSE =
      "update consensus set lapsed_at = clock_timestamp(), lapsed_because = :because,"
          + " version = version + 1 where lapsed_at is null and ";
}
