package org.socialvalue.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.evaluation.bid.BidRepository;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.dropped.DroppedBidRepository;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.opening.rules.BidsStaySealedUntilOpened;
import org.socialvalue.evaluation.opening.rules.BidsStaySealedUntilOpened.Reading;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.score.ModeratedAnswer;
import org.socialvalue.evaluation.score.PanelMarks;
import org.socialvalue.evaluation.score.rules.EveryAnswerWasJudged;
import org.socialvalue.evaluation.score.rules.EveryProposalIsAgreed;
import org.socialvalue.evaluation.score.rules.WideSpreadsAreModerated;
import org.socialvalue.events.BidScored;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An officer or the chair has the ranking computed: once, from all marks, for every lot; anew where
 * the one before was superseded.
 */
@ApplicationScoped
public class ComputingRanking {

  private static final Logger LOG = Logger.getLogger(ComputingRanking.class);

  private final Competitions competitions;
  private final Evaluators evaluators;
  private final PanelMarks marks;
  private final OpenedBidRepository opened;
  private final BidRepository bids;
  private final RankingRepository rankings;
  private final DroppedBidRepository dropped;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ComputingRanking(
      Competitions competitions,
      Evaluators evaluators,
      PanelMarks marks,
      OpenedBidRepository opened,
      BidRepository bids,
      RankingRepository rankings,
      DroppedBidRepository dropped,
      AuditTrail audit,
      Outbox outbox,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.evaluators = evaluators;
    this.marks = marks;
    this.opened = opened;
    this.bids = bids;
    this.rankings = rankings;
    this.dropped = dropped;
    this.audit = audit;
    this.outbox = outbox;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 with everything that stands in the way
   */
  @Transactional
  public CompetitionRanking compute(UUID competitionId) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    if (!who.has("procurement-officer")) {
      evaluators.requireChair(competition, who);
    }
    if (rankings.of(competitionId).isPresent()) {
      throw Refused.conflict("The ranking is computed already");
    }
    var moderated = judged(competition);
    var left = dropped.in(competitionId);
    var counted = opened.in(competitionId).stream().filter(b -> !left.contains(b.bidId())).toList();
    var lots = new LotResults(competition.tender(), counted, moderated).all();
    var ranking =
        new CompetitionRanking(
            competitionId, rankings.nextNumber(competitionId), who.id(), clock.now(), lots);
    rankings.persist(ranking);
    record(competition, ranking, who);
    lots.forEach(lot -> tell(lot, competitionId, ranking.computedAt()));
    LOG.infof("event=ranking-computed tenderId=%s", competitionId);
    return ranking;
  }

  private List<ModeratedAnswer> judged(Competition competition) {
    var findings = new ArrayList<Finding>();
    findings.addAll(
        new BidsStaySealedUntilOpened()
            .check(new Reading(competition.isOpened(), competition.id().toString())));
    findings.addAll(marks.missing(competition));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    var left = dropped.in(competition.id());
    var moderated =
        marks.moderated(competition).stream().filter(a -> !left.contains(a.bidId())).toList();
    findings.addAll(new EveryAnswerWasJudged().check(moderated));
    findings.addAll(new WideSpreadsAreModerated().check(moderated));
    findings.addAll(new EveryProposalIsAgreed().check(moderated));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    return moderated;
  }

  private void record(Competition competition, CompetitionRanking ranking, Actor who) {
    var view = RankingView.from(ranking, competition.tender().awardModel());
    audit.append(competition, who, "ranking computed", null, view);
  }

  private void tell(LotResult lot, UUID competitionId, Instant at) {
    for (var entry : lot.entries()) {
      var sections =
          entry.sections().stream()
              .map(s -> new BidScored.SectionPoints(s.section(), s.points(), s.maximum()))
              .toList();
      outbox.append(
          bids.existing(entry.bidId()),
          BidScored.TYPE,
          new BidScored(
              entry.bidId(),
              competitionId,
              lot.lotId(),
              entry.bidder(),
              sections,
              entry.total(),
              entry.rank(),
              entry.out() == null ? null : entry.out().because(),
              at));
    }
  }
}
