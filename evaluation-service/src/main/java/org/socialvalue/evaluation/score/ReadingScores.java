package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** Who may see which marks: one's own at any time, all once all are in. */
@ApplicationScoped
public class ReadingScores {

  private final Competitions competitions;
  private final Evaluators evaluators;
  private final PanelMarks marks;
  private final ScoreRepository scores;
  private final CurrentActor actor;

  public ReadingScores(
      Competitions competitions,
      Evaluators evaluators,
      PanelMarks marks,
      ScoreRepository scores,
      CurrentActor actor) {
    this.competitions = competitions;
    this.evaluators = evaluators;
    this.marks = marks;
    this.scores = scores;
    this.actor = actor;
  }

  /**
   * @param evaluator whose marks; null for all that the actor may see
   * @throws Refused 409 INDEPENDENT_SCORES for another's marks while some are missing
   */
  @Transactional
  public List<Score> list(UUID competitionId, @Nullable String evaluator, PageRequest page) {
    if (evaluator != null && evaluator.indexOf('\0') >= 0) {
      throw Refused.invalid("evaluator", "must not hold the character nought");
    }
    var who = actor.get();
    var competition = competitions.ofAuthority(who, competitionId);
    if (!who.has("procurement-officer") && !who.has("auditor")) {
      evaluators.requireMember(competition, who);
    }
    boolean anothers = evaluator != null && !evaluator.equals(who.id());
    if (anothers) {
      marks.requireAllIn(competition);
    }
    if (evaluator == null && marks.missing(competition).isEmpty()) {
      return scores.pageOfAll(competitionId, page);
    }
    return scores.pageBy(competitionId, evaluator == null ? who.id() : evaluator, page);
  }

  /** The competition, when this actor may see all marks. */
  Competition wholePanel(UUID competitionId) {
    var who = actor.get();
    var competition = competitions.ofAuthority(who, competitionId);
    if (!who.has("procurement-officer") && !who.has("auditor")) {
      evaluators.requireMember(competition, who);
    }
    marks.requireAllIn(competition);
    return competition;
  }
}
