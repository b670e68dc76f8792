package org.socialvalue.evaluation.score;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.ranking.SupersedingRanking;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * The only way to a late change: an officer or the chair reopens one evaluator's marks, or what was
 * agreed for one answer. A ranking that stood is superseded. Once an award is approved nothing is
 * reopened.
 */
@ApplicationScoped
public class ReopeningMarks {

  private static final Logger LOG = Logger.getLogger(ReopeningMarks.class);

  private final Competitions competitions;
  private final Evaluators evaluators;
  private final OpenedBidRepository opened;
  private final SupersedingRanking superseding;
  private final ScoreSubmissionRepository submissions;
  private final ConsensusRepository consensuses;
  private final ReopeningRepository reopenings;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ReopeningMarks(
      Competitions competitions,
      Evaluators evaluators,
      OpenedBidRepository opened,
      SupersedingRanking superseding,
      ScoreSubmissionRepository submissions,
      ConsensusRepository consensuses,
      ReopeningRepository reopenings,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.evaluators = evaluators;
    this.opened = opened;
    this.superseding = superseding;
    this.submissions = submissions;
    this.consensuses = consensuses;
    this.reopenings = reopenings;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 404 for what was not handed in or agreed, 409 once an award is approved
   */
  @Transactional
  public Reopening reopen(UUID competitionId, ReopeningRequest request) {
    request.requireScoped();
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    requireMay(who, competition, request);
    superseding.supersede(competitionId, "Reopened: " + request.reason());
    switch (request.scope()) {
      case HAND_IN -> handIn(competition, request);
      case CONSENSUS -> consensus(competition, request, who);
    }
    var reopening = new Reopening(competitionId, request, who.id(), clock.now());
    reopenings.persist(reopening);
    audit.append(competition, who, "reopened", null, ReopeningView.from(reopening));
    LOG.infof(
        "event=reopened tenderId=%s scope=%s actor=%s", competitionId, request.scope(), who.id());
    return reopening;
  }

  private void requireMay(Actor who, Competition competition, ReopeningRequest request) {
    if (who.has("procurement-officer") && !evaluators.isMember(competition, who)) {
      return;
    }
    var bid = request.bidId() == null ? null : opened.findById(requireNonNull(request.bidId()));
    if (bid == null) {
      evaluators.requireChair(competition, who);
    } else {
      evaluators.requireLead(competition, who, bid.bidder());
    }
  }

  private void handIn(Competition competition, ReopeningRequest request) {
    submissions
        .of(competition.id(), requireNonNull(request.evaluator()))
        .orElseThrow(() -> Refused.notFound("hand-in that stands"))
        .reopen(clock.now(), request.reason());
  }

  private void consensus(Competition competition, ReopeningRequest request, Actor who) {
    var consensus =
        consensuses
            .held(requireNonNull(request.bidId()), requireNonNull(request.questionId()))
            .filter(found -> found.competitionId().equals(competition.id()))
            .filter(found -> found.status() != Consensus.Status.LAPSED)
            .orElseThrow(() -> Refused.notFound("consensus that was agreed or proposed"));
    var before = consensus.status();
    consensus.lapse("reopened: " + request.reason(), clock.now());
    consensuses.flush();
    audit.append(consensus, who, "consensus reopened", before, consensus.status());
  }
}
