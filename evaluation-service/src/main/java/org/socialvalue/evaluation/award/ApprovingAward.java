package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.proof.FilingProofs;
import org.socialvalue.evaluation.ranking.ReadingRanking;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.kit.time.WorkingDays;

/**
 * A second officer approves an award. At that moment each bidder is given its reasons, and the
 * standstill begins.
 */
@ApplicationScoped
public class ApprovingAward {

  private static final Logger LOG = Logger.getLogger(ApprovingAward.class);

  private final WorkingDays calendar = WorkingDays.englandAndWales();
  private final Competitions competitions;
  private final ReadingRanking reading;
  private final AwardRepository awards;
  private final SummaryRepository summaries;
  private final FilingProofs proofs;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ApprovingAward(
      Competitions competitions,
      ReadingRanking reading,
      AwardRepository awards,
      SummaryRepository summaries,
      FilingProofs proofs,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.reading = reading;
    this.awards = awards;
    this.summaries = summaries;
    this.proofs = proofs;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 for the officer who decided, or when it is approved already
   */
  @Transactional
  public Award approve(UUID awardId, @Nullable String ifMatch) {
    var who = actor.get();
    var award = awards.locked(who, awardId);
    Versions.require(ifMatch, award);
    if (award.status() != Award.Status.DECIDED) {
      throw Refused.conflict("The award is approved already");
    }
    if (award.decidedBy().equals(who.id())) {
      throw Refused.conflict("You decided this award: a second officer approves it");
    }
    var competition = competitions.ofAuthority(who, award.competitionId());
    competition.requireNotCancelled();
    var tender = competition.tender();
    var before = AwardView.from(award);
    award.approve(
        who.id(),
        clock.now(),
        StandstillDays.lastDay(clock.today(), tender.standstillWorkingDays(), calendar));
    tellBidders(award, competition, clock.now());
    proofs.file(competition, award.lotId());
    audit.append(award, who, "award approved", before, AwardView.from(award));
    awards.flush();
    LOG.infof("event=award-approved tenderId=%s lotId=%s", award.competitionId(), award.lotId());
    return award;
  }

  private void tellBidders(Award award, Competition competition, Instant now) {
    var ranking = reading.standing(award.competitionId());
    var lot = reading.lot(ranking, competition, award.lotId());
    var winner = lot.entryOf(award.bidId());
    for (var entry : lot.entries()) {
      summaries.persist(
          new AssessmentSummary(award, entry.bidder(), SummaryView.of(award, entry, winner, now)));
    }
  }
}
