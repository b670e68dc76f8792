package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.score.Judging.Answer;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenMark;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;

/** One answer before the panel: its marks, who has a voice, and what is proposed. */
@ApplicationScoped
public class Moderating {

  private final Judging judging;
  private final Evaluators evaluators;
  private final PanelMarks marks;
  private final ScoreRepository scores;
  private final ConsensusRepository consensuses;

  public Moderating(
      Judging judging,
      Evaluators evaluators,
      PanelMarks marks,
      ScoreRepository scores,
      ConsensusRepository consensuses) {
    this.judging = judging;
    this.evaluators = evaluators;
    this.marks = marks;
    this.scores = scores;
    this.consensuses = consensuses;
  }

  /**
   * An answer in moderation.
   *
   * @param marks those that count
   * @param voices evaluators whose agreement is asked for
   */
  record Before(Answer answer, List<GivenMark> marks, List<String> voices) {}

  /**
   * For one of the panel who takes part, until the ranking.
   *
   * @throws Refused 409 INDEPENDENT_SCORES while somebody's marks are missing
   */
  Before takePart(Actor who, UUID bidId, String questionId) {
    var answer = judging.toModerate(who, bidId, questionId);
    marks.requireAllIn(answer.competition());
    return before(answer);
  }

  /** The same for who leads the moderation of this bid. */
  Before lead(Actor who, UUID bidId, String questionId) {
    var before = takePart(who, bidId, questionId);
    var answer = before.answer();
    evaluators.requireLead(answer.panel(), answer.competition(), who, answer.bid().bidder());
    return before;
  }

  /** For whoever may read marks. */
  Before read(Actor who, UUID bidId, String questionId) {
    var answer = judging.toRead(who, bidId, questionId);
    marks.requireAllIn(answer.competition());
    return before(answer);
  }

  private Before before(Answer answer) {
    var counted = marks.counted(answer.panel());
    var bidder = answer.bid().bidder();
    var given = scores.of(answer.bid().bidId(), answer.questionId());
    return new Before(
        answer, counted.of(given, bidder), counted.voices(answer.questionId(), bidder));
  }

  /** What is proposed, held for this transaction alone. */
  Consensus proposed(Before before) {
    return consensuses
        .held(before.answer().bid().bidId(), before.answer().questionId())
        .filter(found -> found.status() != Consensus.Status.LAPSED)
        .orElseThrow(() -> Refused.notFound("consensus proposed for this answer"));
  }

  ConsensusView view(Consensus consensus, Before before) {
    return ConsensusView.from(consensus, consensuses.positions(consensus), before.voices());
  }
}
