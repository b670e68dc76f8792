package org.socialvalue.evaluation.award;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.award.rules.EveryBidderHasItsReasons;
import org.socialvalue.evaluation.award.rules.EveryBidderHasItsReasons.Issued;
import org.socialvalue.evaluation.award.rules.StandstillIsOver;
import org.socialvalue.evaluation.award.rules.StandstillIsOver.Standstill;
import org.socialvalue.evaluation.bid.JudgedBid;
import org.socialvalue.evaluation.bid.SealedVersions;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.ranking.LotResult;
import org.socialvalue.evaluation.ranking.ReadingRanking;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;

/** After the standstill an award becomes final, and its promises go out to become a contract. */
@ApplicationScoped
public class FinalisingAward {

  private static final Logger LOG = Logger.getLogger(FinalisingAward.class);

  private final Competitions competitions;
  private final ReadingRanking reading;
  private final SealedVersions versions;
  private final AwardRepository awards;
  private final SummaryRepository summaries;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public FinalisingAward(
      Competitions competitions,
      ReadingRanking reading,
      SealedVersions versions,
      AwardRepository awards,
      SummaryRepository summaries,
      AuditTrail audit,
      Outbox outbox,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.reading = reading;
    this.versions = versions;
    this.awards = awards;
    this.summaries = summaries;
    this.audit = audit;
    this.outbox = outbox;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 STANDSTILL until it is over, REASONS_TO_BIDDERS while a summary is missing
   */
  @Transactional
  public Award finalise(UUID awardId, @Nullable String ifMatch) {
    var who = actor.get();
    var award = awards.locked(who, awardId);
    Versions.require(ifMatch, award);
    if (award.status() != Award.Status.APPROVED) {
      throw Refused.conflict(
          award.status() == Award.Status.FINAL
              ? "The award is final already"
              : "A second officer has to approve the award first");
    }
    var competition = competitions.ofAuthority(who, award.competitionId());
    competition.requireNotCancelled();
    var ranking = reading.standing(award.competitionId());
    var lot = reading.lot(ranking, competition, award.lotId());
    requireReady(award, competition, lot);
    var now = clock.now();
    var before = AwardView.from(award);
    award.finalise(who.id(), now);
    audit.append(award, who, "award final", before, AwardView.from(award));
    outbox.append(award, ContractAwarded.TYPE, contract(award, competition, lot, now));
    LOG.infof("event=award-final tenderId=%s lotId=%s", award.competitionId(), award.lotId());
    return award;
  }

  private void requireReady(Award award, Competition competition, LotResult lot) {
    var findings = new ArrayList<Finding>();
    findings.addAll(
        new StandstillIsOver()
            .check(
                new Standstill(
                    award.standstillEndsOn(), clock.today(), competition.tender().regime())));
    findings.addAll(
        new EveryBidderHasItsReasons()
            .check(
                new Issued(
                    lot.entries().stream().map(LotResult.Entry::bidder).toList(),
                    summaries.of(award.id()).stream().map(AssessmentSummary::bidder).toList())));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
  }

  private ContractAwarded contract(
      Award award, Competition competition, LotResult result, Instant now) {
    var tender = competition.tender();
    var lot = competition.lot(award.lotId()).orElseThrow();
    var content = versions.standingOf(award.bidId()).orElseThrow().content();
    var entry = result.entryOf(award.bidId());
    var bidder = requireNonNull(content.bidder());
    return new ContractAwarded(
        award.id(),
        competition.id(),
        tender.projectId(),
        award.bidId(),
        tender.authority(),
        new Supplier(
            entry.bidder(),
            entry.bidderName(),
            requireNonNull(bidder.size()),
            requireNonNull(bidder.sector())),
        tender.title(),
        tender.serviceArea(),
        lot,
        content.priceOf(lot.id()).orElseThrow(),
        tender.contractTerms(),
        new Promises(award.id(), lot, new JudgedBid(tender, content), entry).all(),
        now,
        null);
  }
}
