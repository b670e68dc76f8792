package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.panel.Declaration;
import org.socialvalue.evaluation.panel.DeclarationRepository;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.problem.Refused;

/**
 * Who may see which marks: one's own at any time, all once all are in. One of the panel who
 * declared a conflict does not see what others say of that bid.
 */
@ApplicationScoped
public class ReadingScores {

  private final Competitions competitions;
  private final Evaluators evaluators;
  private final DeclarationRepository declarations;
  private final PanelMarks marks;
  private final ScoreRepository scores;
  private final ScoreSubmissionRepository submissions;
  private final CurrentActor actor;

  public ReadingScores(
      Competitions competitions,
      Evaluators evaluators,
      DeclarationRepository declarations,
      PanelMarks marks,
      ScoreRepository scores,
      ScoreSubmissionRepository submissions,
      CurrentActor actor) {
    this.competitions = competitions;
    this.evaluators = evaluators;
    this.declarations = declarations;
    this.marks = marks;
    this.scores = scores;
    this.submissions = submissions;
    this.actor = actor;
  }

  /**
   * @param search without an evaluator: all that the actor may see
   * @throws Refused 409 INDEPENDENT_SCORES for another's marks while some are missing
   */
  @Transactional
  public List<Marked> list(UUID competitionId, ScoreSearch search, SortedPage<Score> page) {
    var evaluator = search.evaluator();
    var who = actor.get();
    var competition = forReader(who, competitionId);
    boolean anothers = evaluator != null && !evaluator.equals(who.id());
    if (anothers) {
      marks.requireAllIn(competition);
    }
    boolean allIn = marks.missing(competition).isEmpty();
    var barred = barred(competition, who);
    if (evaluator == null && allIn) {
      return marked(scores.page(competitionId, barred, search, page), true);
    }
    var whose = evaluator == null ? who.id() : evaluator;
    boolean handedIn = allIn || submissions.of(competitionId, whose).isPresent();
    return marked(scores.page(competitionId, barred, search.of(whose), page), handedIn);
  }

  /** A mark, and whether it is in. */
  public record Marked(Score score, ScoreView view) {}

  private static List<Marked> marked(List<Score> scores, boolean handedIn) {
    return scores.stream().map(s -> new Marked(s, ScoreView.from(s, handedIn))).toList();
  }

  /** The competition, when this actor may see all marks. */
  Competition wholePanel(UUID competitionId) {
    var competition = forReader(actor.get(), competitionId);
    marks.requireAllIn(competition);
    return competition;
  }

  private Competition forReader(Actor who, UUID competitionId) {
    var competition = competitions.ofAuthority(who, competitionId);
    evaluators.requireReader(competition, who);
    return competition;
  }

  /** Bidders of whose bids an actor sees the marks: one of the panel those it is free of. */
  Predicate<String> seen(Competition competition, Actor who) {
    return declarations
        .of(competition.id(), who.id())
        .map(Declaration::free)
        .orElse(bidder -> true);
  }

  /** Bids whose marks one of the panel does not see: not declared for, or in conflict. */
  private List<UUID> barred(Competition competition, Actor who) {
    var declared = declarations.of(competition.id(), who.id());
    if (declared.map(Declaration::isFreeOfAll).orElse(true)) {
      return List.of();
    }
    var seen = declared.get().free();
    return marks.staying(competition.id()).stream()
        .filter(bid -> !seen.test(bid.bidder()))
        .map(OpenedBid::bidId)
        .toList();
  }
}
