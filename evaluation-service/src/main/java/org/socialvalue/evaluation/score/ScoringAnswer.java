package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;

/** An evaluator marks one answer; until they hand in, they may change their mind. */
@ApplicationScoped
public class ScoringAnswer {

  private final Judging judging;
  private final ScoreRepository scores;
  private final ScoreSubmissionRepository submissions;
  private final MarksInQuestion marks;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public ScoringAnswer(
      Judging judging,
      ScoreRepository scores,
      ScoreSubmissionRepository submissions,
      MarksInQuestion marks,
      AuditTrail audit,
      CurrentActor actor) {
    this.judging = judging;
    this.scores = scores;
    this.submissions = submissions;
    this.marks = marks;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @param ifMatch needed where the answer has this evaluator's mark already
   */
  @Transactional
  public Score score(UUID bidId, String questionId, @Nullable String ifMatch, MarkRequest given) {
    var who = actor.get();
    var answer = judging.toMark(who, bidId, questionId);
    var competition = answer.competition();
    if (submissions.of(competition.id(), who.id()).isPresent()) {
      throw Refused.conflict("Your marks are submitted: they stand, unless they are reopened");
    }
    MarkRequest.requireOnScale(given.mark(), competition.tender().awardModel().scale());
    var reason = given.reasonOrNone();
    var score = scores.held(bidId, questionId, who.id()).orElse(null);
    if (score == null) {
      score = new Score(competition.id(), bidId, questionId, who.id(), given.mark(), reason);
      scores.persist(score);
      audit.append(score, who, "answer marked", null, ScoreView.draft(score));
    } else {
      Versions.require(ifMatch, score);
      var before = ScoreView.draft(score);
      if (score.mark() != given.mark()) {
        marks.remarked(bidId, questionId);
      }
      score.rescore(given.mark(), reason);
      audit.append(score, who, "mark changed", before, ScoreView.draft(score));
    }
    scores.flush();
    return score;
  }
}
