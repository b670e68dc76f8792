package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/** An evaluator reads their own mark: nobody else's is ever found here. */
@ApplicationScoped
public class ReadingOwnScore {

  private final ScoreRepository scores;
  private final ScoreSubmissionRepository submissions;
  private final CurrentActor actor;

  public ReadingOwnScore(
      ScoreRepository scores, ScoreSubmissionRepository submissions, CurrentActor actor) {
    this.scores = scores;
    this.submissions = submissions;
    this.actor = actor;
  }

  /** A mark and how it looks to its evaluator. */
  public record Own(Score score, ScoreView view) {}

  @Transactional
  public Own read(UUID bidId, String questionId) {
    var who = actor.get();
    var score =
        scores.of(bidId, questionId, who.id()).orElseThrow(() -> Refused.notFound("mark of yours"));
    boolean handedIn = submissions.of(score.competitionId(), who.id()).isPresent();
    return new Own(score, ScoreView.from(score, handedIn));
  }
}
