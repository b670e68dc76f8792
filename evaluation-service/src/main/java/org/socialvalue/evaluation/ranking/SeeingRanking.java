package org.socialvalue.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.ranking.LotResult.Entry;
import org.socialvalue.evaluation.score.PanelMarks;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;

/**
 * What of a ranking somebody may see (INDEPENDENT_SCORES). A ranking holds every mark, reason and
 * name: whoever still has to mark sees none of it, a conflict bars the details of that bid here
 * too, and an evaluator sees rankings of the panels that it is on.
 */
@ApplicationScoped
class SeeingRanking {

  private static final Set<String> LOOKING_ON =
      Set.of("procurement-officer", "commissioner", "member", "auditor");

  private final Evaluators evaluators;
  private final PanelMarks marks;
  private final RankingRepository rankings;

  SeeingRanking(Evaluators evaluators, PanelMarks marks, RankingRepository rankings) {
    this.evaluators = evaluators;
    this.marks = marks;
    this.rankings = rankings;
  }

  /**
   * What this actor sees of a ranking.
   *
   * @throws Refused 404 for an evaluator who is not on the panel, 409 for one who has not declared,
   *     and for anybody on the panel while marks are reopened
   */
  Sight of(Competition competition, Actor actor) {
    if (!evaluators.isMember(competition, actor)) {
      if (actor.roles().stream().noneMatch(LOOKING_ON::contains)) {
        throw Refused.notFound("ranking");
      }
      return bidder -> false;
    }
    var declaration = evaluators.requireDeclared(competition, actor);
    if (rankings.of(competition.id()).isEmpty()) {
      var missing = marks.missing(competition);
      throw missing.isEmpty()
          ? Refused.conflict("A new ranking is being made: earlier ones are shown once it stands")
          : Refused.broken(missing);
    }
    var free = declaration.free();
    return bidder -> !free.test(bidder);
  }

  /** Which bidders' details are barred. */
  interface Sight {
    boolean bars(String bidder);

    /** A barred bid keeps its place and its points, and loses what they were made of. */
    default Entry of(Entry entry) {
      return bars(entry.bidder())
          ? new Entry(
              entry.rank(),
              entry.bidId(),
              entry.bidder(),
              entry.bidderName(),
              entry.total(),
              null,
              entry.tie(),
              List.of(),
              List.of(),
              null,
              List.of(),
              entry.out())
          : entry;
    }

    default LotResult of(LotResult lot) {
      return new LotResult(
          lot.lotId(),
          lot.bids(),
          lot.entries().stream().map(this::of).toList(),
          lot.tiedAtTheTop(),
          lot.socialValueDecided(),
          lot.participation());
    }

    default RankingView of(RankingView view) {
      return new RankingView(
          view.competitionId(),
          view.number(),
          view.computedBy(),
          view.computedAt(),
          view.model(),
          view.lots().stream().map(this::of).toList(),
          view.superseded());
    }
  }
}
