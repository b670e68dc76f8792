package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Sql;

/**
 * Before whom bidders have no names: where the tender says so, everybody on the panel, and every
 * evaluator, until the panel has settled each answer.
 */
@ApplicationScoped
public class HiddenNames {

  /** An answer that still needs a consensus, or has one that does not stand. */
  private static final String UNSETTLED =
      """
      select exists (
        select 1 from consensus k
         where k.competition_id = ? and k.stood_at is null and k.lapsed_at is null
           and not exists (select 1 from dropped_bid d where d.bid_id = k.bid_id))
      or exists (
        select 1
          from score s
          join opened_bid b on b.bid_id = s.bid_id
          join panel p on p.competition_id = s.competition_id
          cross join lateral jsonb_array_elements(p.members) m
         where s.competition_id = ?
           and m ->> 'userId' = s.evaluator
           and coalesce(cast(m ->> 'observer' as boolean), false) = false
           and (coalesce(jsonb_typeof(m -> 'questions'), 'null') = 'null'
                or jsonb_exists(m -> 'questions', s.question_id))
           and not exists (select 1 from dropped_bid d where d.bid_id = s.bid_id)
           and not exists (
             select 1 from declaration c cross join lateral jsonb_array_elements(c.conflicts) x
              where c.competition_id = s.competition_id and c.evaluator = s.evaluator
                and x ->> 'bidder' = b.bidder)
           and not exists (
             select 1 from consensus k
              where k.bid_id = s.bid_id and k.question_id = s.question_id
                and k.stood_at is not null and k.lapsed_at is null)
         group by s.bid_id, s.question_id
        having max(s.mark) - min(s.mark) > cast(? as numeric))
      """;

  private final Evaluators evaluators;
  private final PanelMarks marks;
  private final RankingRepository rankings;
  private final EntityManager db;

  public HiddenNames(
      Evaluators evaluators, PanelMarks marks, RankingRepository rankings, EntityManager db) {
    this.evaluators = evaluators;
    this.marks = marks;
    this.rankings = rankings;
    this.db = db;
  }

  /** Whether this actor is told aliases in place of names. */
  @Transactional
  public boolean areFrom(Actor who, Competition competition) {
    if (!ShownAs.hidden(competition.tender())) {
      return false;
    }
    boolean judges =
        (who.has("evaluator") && !who.has("procurement-officer"))
            || evaluators.isMember(competition, who);
    return judges && !isSettled(competition);
  }

  private boolean isSettled(Competition competition) {
    return rankings.stands(competition.id())
        || (marks.missing(competition).isEmpty() && !isUnsettled(competition));
  }

  private boolean isUnsettled(Competition competition) {
    db.flush();
    return Sql.one(
        db,
        Boolean.class,
        UNSETTLED,
        competition.id(),
        competition.id(),
        competition.tender().awardModel().moderationTolerance());
  }
}
