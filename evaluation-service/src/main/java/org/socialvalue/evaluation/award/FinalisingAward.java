package org.socialvalue.evaluation.award;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.award.rules.EveryBidderHasItsReasons;
import org.socialvalue.evaluation.award.rules.EveryBidderHasItsReasons.Issued;
import org.socialvalue.evaluation.award.rules.NoChallengeIsOpen;
import org.socialvalue.evaluation.award.rules.NoChallengeIsOpen.Challenges;
import org.socialvalue.evaluation.award.rules.StandstillIsOver;
import org.socialvalue.evaluation.award.rules.StandstillIsOver.Standstill;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.ranking.CompetitionRanking;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * After the standstill an award becomes final, and its promises go out to become a contract: one
 * for each supplier that gets the lot. From then on a cancellation of the tender comes too late.
 */
@ApplicationScoped
public class FinalisingAward {

  private static final Logger LOG = Logger.getLogger(FinalisingAward.class);

  private final Competitions competitions;
  private final RankingRepository rankings;
  private final LotFields fields;
  private final Contracts contracts;
  private final CountingBids counting;
  private final AwardRepository awards;
  private final SummaryRepository summaries;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public FinalisingAward(
      Competitions competitions,
      RankingRepository rankings,
      LotFields fields,
      Contracts contracts,
      CountingBids counting,
      AwardRepository awards,
      SummaryRepository summaries,
      AuditTrail audit,
      Outbox outbox,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.rankings = rankings;
    this.fields = fields;
    this.contracts = contracts;
    this.counting = counting;
    this.awards = awards;
    this.summaries = summaries;
    this.audit = audit;
    this.outbox = outbox;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 STANDSTILL until it is over and while a challenge is open,
   *     REASONS_TO_BIDDERS while a summary is missing
   */
  @Transactional
  public Award finalise(UUID awardId, @Nullable String ifMatch) {
    var who = actor.get();
    var award = awards.alone(who, awardId);
    Versions.require(ifMatch, award);
    requireApproved(award);
    var competition = competitions.ofAuthority(who, award.competitionId());
    var ranking = ranking(award);
    var places = fields.of(ranking, competition, award.lotId()).places();
    requireReady(award, competition, places);
    var now = clock.now();
    var before = AwardView.from(award);
    award.finalise(who.id(), now);
    competition.awarded(now);
    audit.append(award, who, "award final", before, AwardView.from(award));
    var assessed = places.stream().map(LotField.Place::bidId).toList();
    var statistics = counting.of(competition.id(), award.lotId(), assessed);
    for (var winner : award.places()) {
      outbox.append(
          award,
          ContractAwarded.TYPE,
          contracts.of(award, winner, competition, ranking, statistics, now));
    }
    LOG.infof("event=award-final tenderId=%s lotId=%s", award.competitionId(), award.lotId());
    return award;
  }

  private static void requireApproved(Award award) {
    switch (award.status()) {
      case APPROVED, SUSPENDED -> {}
      case FINAL -> throw Refused.conflict("The award is final already");
      case DECIDED -> throw Refused.conflict("A second officer has to approve the award first");
      case LAPSED, REFUSED, SET_ASIDE, ABANDONED ->
          throw Refused.conflict("The award stands no longer: it is " + award.status());
    }
  }

  private CompetitionRanking ranking(Award award) {
    return requireNonNull(rankings.findById(requireNonNull(award.rankingId())));
  }

  private void requireReady(Award award, Competition competition, List<LotField.Place> places) {
    var regime = competition.tender().regime();
    var bidders = places.stream().map(LotField.Place::bidder).toList();
    var findings = new ArrayList<Finding>();
    findings.addAll(
        new StandstillIsOver()
            .check(new Standstill(award.standstillEndsOn(), clock.today(), regime)));
    findings.addAll(new NoChallengeIsOpen().check(new Challenges(award.openChallenges(), regime)));
    findings.addAll(
        new EveryBidderHasItsReasons().check(new Issued(bidders, summaries.issuedTo(award.id()))));
    Refused.ifAny(findings);
  }
}
