package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.evaluation.award.rules.TheFirstIsKnown;
import org.socialvalue.evaluation.award.rules.TheFirstIsKnown.Top;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.ranking.CompetitionRanking;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.evaluation.ranking.ReadingRanking;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** An officer decides that the first of a lot's ranking gets the lot. */
@ApplicationScoped
public class DecidingAward {

  private static final Logger LOG = Logger.getLogger(DecidingAward.class);

  private final TheFirstIsKnown rule = new TheFirstIsKnown();
  private final Competitions competitions;
  private final RankingRepository rankings;
  private final ReadingRanking reading;
  private final AwardRepository awards;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public DecidingAward(
      Competitions competitions,
      RankingRepository rankings,
      ReadingRanking reading,
      AwardRepository awards,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.rankings = rankings;
    this.reading = reading;
    this.awards = awards;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 without a ranking, at a tie, for a bid that is not first, or twice
   */
  @Transactional
  public Award decide(UUID competitionId, String lotId, UUID bidId, String reason) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    if (competition.lot(lotId).isEmpty()) {
      throw Refused.invalid("/lotId", "the tender has no such lot");
    }
    if (awards.of(competitionId, lotId).isPresent()) {
      throw Refused.conflict("The award of " + lotId + " is decided already");
    }
    var ranking =
        rankings
            .of(competitionId)
            .orElseThrow(() -> Refused.conflict("There is no ranking to award by yet"));
    requireFirst(ranking, lotId, bidId);
    var award =
        new Award(
            competitionId, competition.authority(), lotId, bidId, reason, who.id(), clock.now());
    awards.persist(award);
    audit.append(award, who, "award decided", null, AwardView.from(award));
    awards.flush();
    LOG.infof("event=award-decided tenderId=%s lotId=%s bidId=%s", competitionId, lotId, bidId);
    return award;
  }

  private void requireFirst(CompetitionRanking ranking, String lotId, UUID bidId) {
    var first = reading.leaders(ranking, lotId);
    var findings = rule.check(new Top(lotId, first.size() > 1));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    if (!first.contains(bidId)) {
      throw Refused.conflict("Only the first of the ranking can be awarded " + lotId);
    }
  }
}
