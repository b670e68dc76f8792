package org.socialvalue.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * The ranking that stands stands no longer, because what it rests on changes: marks are reopened,
 * or a bid drops out. It is kept as it was computed; the next one is computed whole, from
 * everything.
 */
@ApplicationScoped
public class SupersedingRanking {

  private static final Logger LOG = Logger.getLogger(SupersedingRanking.class);

  private final Competitions competitions;
  private final RankingRepository rankings;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;
  private final Event<Superseded> superseded;

  public SupersedingRanking(
      Competitions competitions,
      RankingRepository rankings,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock,
      Event<Superseded> superseded) {
    this.competitions = competitions;
    this.rankings = rankings;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
    this.superseded = superseded;
  }

  /** Told in the same transaction, to whatever rests on the ranking. */
  public record Superseded(UUID competitionId, String because) {}

  /** What is kept of a ranking that stands no longer. */
  record Left(int number, String because) {}

  /**
   * Where no ranking stands, only the check is made.
   *
   * @return whether there was one
   * @throws Refused 409 once an award of the competition has been approved; 404 for another
   *     authority's
   */
  @Transactional
  public boolean supersede(UUID competitionId, String reason) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    if (rankings.isAwarded(competitionId)) {
      throw Refused.conflict(
          "An award of this competition was approved: what its ranking rests on stays as it is");
    }
    var standing = rankings.of(competitionId);
    if (standing.isEmpty()) {
      return false;
    }
    var ranking = standing.get();
    ranking.supersede(who.id(), clock.now(), reason);
    rankings.flush();
    superseded.fire(new Superseded(competitionId, reason));
    audit.append(competition, who, "ranking superseded", null, new Left(ranking.number(), reason));
    LOG.infof("event=ranking-superseded tenderId=%s number=%d", competitionId, ranking.number());
    return true;
  }
}
