package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.CompetitionRepository;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;

/** An evaluator marks one answer; until they submit, they may change their mind. */
@ApplicationScoped
public class ScoringAnswer {

  private final Judging judging;
  private final CompetitionRepository locks;
  private final ScoreRepository scores;
  private final ScoreSubmissionRepository submissions;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public ScoringAnswer(
      Judging judging,
      CompetitionRepository locks,
      ScoreRepository scores,
      ScoreSubmissionRepository submissions,
      AuditTrail audit,
      CurrentActor actor) {
    this.judging = judging;
    this.locks = locks;
    this.scores = scores;
    this.submissions = submissions;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @param ifMatch needed where the answer has this evaluator's mark already
   */
  @Transactional
  public Score score(UUID bidId, String questionId, @Nullable String ifMatch, MarkRequest given) {
    var who = actor.get();
    var answer = judging.permit(who, bidId, questionId);
    var competition = answer.competition();
    locks.holdShared(competition.id()); // submitting takes it alone
    if (submissions.of(competition.id(), who.id()).isPresent()) {
      throw Refused.conflict("Your marks are submitted: they stand");
    }
    var reason = given.reasonOnScale(competition.tender().awardModel().scale());
    var score = scores.of(bidId, questionId, who.id()).orElse(null);
    if (score == null) {
      score = new Score(competition.id(), bidId, questionId, who.id(), given.mark(), reason);
      scores.persist(score);
      audit.append(score, who, "answer marked", null, ScoreView.from(score));
    } else {
      Versions.require(ifMatch, score);
      var before = ScoreView.from(score);
      score.rescore(given.mark(), reason);
      audit.append(score, who, "mark changed", before, ScoreView.from(score));
    }
    scores.flush();
    return score;
  }
}
