package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.BidRepository;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** The chair records what the panel agreed in moderation, with its reason. */
@ApplicationScoped
public class RecordingConsensus {

  private final Judging judging;
  private final BidRepository bids;
  private final Competitions competitions;
  private final Evaluators evaluators;
  private final PanelMarks marks;
  private final ConsensusRepository consensuses;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public RecordingConsensus(
      Judging judging,
      BidRepository bids,
      Competitions competitions,
      Evaluators evaluators,
      PanelMarks marks,
      ConsensusRepository consensuses,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.judging = judging;
    this.bids = bids;
    this.competitions = competitions;
    this.evaluators = evaluators;
    this.marks = marks;
    this.consensuses = consensuses;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param ifMatch needed where a consensus stands already
   * @throws Refused 409 while marks are missing, after the ranking, or without a reason
   */
  @Transactional
  public Consensus agree(
      UUID bidId, String questionId, @Nullable String ifMatch, MarkRequest given) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, bids.existing(bidId).competitionId());
    judging.permit(who, bidId, questionId);
    evaluators.requireChair(competition, who);
    marks.requireAllIn(competition);
    var reason = given.reasonOnScale(competition.tender().awardModel().scale());
    var consensus = consensuses.of(bidId, questionId).orElse(null);
    if (consensus == null) {
      consensus =
          new Consensus(
              competition.id(), bidId, questionId, given.mark(), reason, who.id(), clock.now());
      consensuses.persist(consensus);
      audit.append(consensus, who, "consensus recorded", null, ConsensusView.from(consensus));
    } else {
      Versions.require(ifMatch, consensus);
      var before = ConsensusView.from(consensus);
      consensus.replace(given.mark(), reason, who.id(), clock.now());
      audit.append(consensus, who, "consensus changed", before, ConsensusView.from(consensus));
    }
    consensuses.flush();
    return consensus;
  }
}
