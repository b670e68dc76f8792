package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.proof.FilingProofs;
import org.socialvalue.evaluation.ranking.CompetitionRanking;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.evaluation.regime.Regimes;
import org.socialvalue.events.AwardAnnounced.Kind;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.kit.time.WorkingDays;

/**
 * A second officer approves an award. At that moment each bidder is given its reasons, the notice
 * is issued and the standstill begins. Where nobody gets the lot, that is final at once.
 */
@ApplicationScoped
public class ApprovingAward {

  private static final Logger LOG = Logger.getLogger(ApprovingAward.class);

  private final WorkingDays calendar = WorkingDays.englandAndWales();
  private final Competitions competitions;
  private final RankingRepository rankings;
  private final AwardRepository awards;
  private final TellingBidders telling;
  private final AnnouncingAward announcing;
  private final FilingProofs proofs;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ApprovingAward(
      Competitions competitions,
      RankingRepository rankings,
      AwardRepository awards,
      TellingBidders telling,
      AnnouncingAward announcing,
      FilingProofs proofs,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.rankings = rankings;
    this.awards = awards;
    this.telling = telling;
    this.announcing = announcing;
    this.proofs = proofs;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 for the officer who decided, when it is approved already, or when its
   *     ranking stands no longer
   */
  @Transactional
  public Award approve(UUID awardId, @Nullable String ifMatch) {
    var who = actor.get();
    var award = awards.alone(who, awardId);
    Versions.require(ifMatch, award);
    requireDecided(award);
    if (award.decidedBy().equals(who.id())) {
      throw Refused.conflict("You decided this award: a second officer approves it");
    }
    var competition = competitions.ofAuthority(who, award.competitionId());
    var ranking = standing(award);
    var now = clock.now();
    var before = AwardView.from(award);
    award.approve(who.id(), now, award.isToNobody() ? null : lastDay(competition));
    var told = telling.tell(award, competition, ranking, now);
    if (ranking != null) {
      proofs.file(competition, award.lotId());
    }
    if (award.isToNobody()) {
      award.finalise(who.id(), now);
    }
    audit.append(award, who, "award approved", before, AwardView.from(award));
    announcing.announce(
        award.isToNobody() ? Kind.NOBODY : Kind.INTENDED,
        award,
        told.notice(),
        competition,
        told.statistics());
    LOG.infof("event=award-approved tenderId=%s lotId=%s", award.competitionId(), award.lotId());
    return award;
  }

  private @Nullable LocalDate lastDay(Competition competition) {
    return StandstillDays.lastDay(
        clock.today(), Regimes.standstillWorkingDays(competition.tender()), calendar);
  }

  private static void requireDecided(Award award) {
    if (award.status() != Award.Status.DECIDED) {
      throw Refused.conflict("The award is not waiting for an approval: it is " + award.status());
    }
  }

  private @Nullable CompetitionRanking standing(Award award) {
    var ranking = rankings.of(award.competitionId()).orElse(null);
    var now = ranking == null ? null : ranking.id();
    if (!Objects.equals(award.rankingId(), now)) {
      throw Refused.conflict("The ranking that this award rests on stands no longer");
    }
    return ranking;
  }
}
