package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenMark;
import org.socialvalue.evaluation.score.Moderating.Before;
import org.socialvalue.evaluation.score.rules.AConsensusUnlikeEveryMarkIsExplained;
import org.socialvalue.evaluation.score.rules.AConsensusUnlikeEveryMarkIsExplained.Proposed;
import org.socialvalue.evaluation.score.rules.EachMarkHasItsReason;
import org.socialvalue.evaluation.score.rules.EachMarkHasItsReason.Given;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * Who leads the moderation proposes a mark with its reason. Allowed for every answer; needed where
 * the spread is over the tolerance. The proposer's own voice counts as agreement.
 */
@ApplicationScoped
public class ProposingConsensus {

  private final Moderating moderating;
  private final ConsensusRepository consensuses;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ProposingConsensus(
      Moderating moderating,
      ConsensusRepository consensuses,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.moderating = moderating;
    this.consensuses = consensuses;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /** A consensus as it is now. */
  public record Told(Consensus consensus, ConsensusView view) {}

  /**
   * @param ifMatch needed where one was proposed before
   * @throws Refused 409 while marks are missing, after the ranking, without a reason, or where one
   *     stands
   */
  @Transactional
  public Told propose(
      UUID bidId, String questionId, @Nullable String ifMatch, ConsensusRequest given) {
    var who = actor.get();
    var before = moderating.lead(who, bidId, questionId);
    var competition = before.answer().competition();
    if (before.voices().isEmpty()) {
      throw Refused.conflict("Nobody on the panel is free to judge this answer");
    }
    MarkRequest.requireOnScale(given.mark(), competition.tender().awardModel().scale());
    requireReasons(given, before.marks());
    var consensus = consensuses.held(bidId, questionId).orElse(null);
    ConsensusView was = null;
    if (consensus == null) {
      consensus = new Consensus(competition.id(), bidId, questionId);
      propose(consensus, given, before, who);
      consensuses.persist(consensus);
    } else {
      Versions.require(ifMatch, consensus);
      if (consensus.stands()) {
        throw Refused.conflict("The consensus stands: it changes only by reopening it");
      }
      was = moderating.view(consensus, before);
      propose(consensus, given, before, who);
    }
    consensuses.flush();
    agreeAlready(consensus, before, who);
    var view = moderating.view(consensus, before);
    audit.append(consensus, who, "consensus proposed", was, view);
    return new Told(consensus, view);
  }

  private static void requireReasons(ConsensusRequest given, List<GivenMark> marks) {
    var findings = new ArrayList<Finding>();
    findings.addAll(new EachMarkHasItsReason().check(new Given(given.mark(), given.reason())));
    findings.addAll(
        new AConsensusUnlikeEveryMarkIsExplained()
            .check(
                new Proposed(
                    given.mark(),
                    marks.stream().map(GivenMark::mark).toList(),
                    given.reconciliation())));
    Refused.ifAny(findings);
  }

  private void propose(Consensus consensus, ConsensusRequest given, Before before, Actor who) {
    consensus.propose(
        given.mark(),
        String.valueOf(given.reason()),
        given.reconciliationOrNone(),
        before.marks().stream()
            .map(mark -> new Consensus.Reconciled(mark.evaluator(), mark.mark()))
            .toList(),
        who.id(),
        clock.now());
  }

  private void agreeAlready(Consensus consensus, Before before, Actor who) {
    if (before.voices().contains(who.id())) {
      consensuses.add(new ConsensusPosition(consensus, who.id(), clock.now()));
    }
    if (before.voices().stream().allMatch(who.id()::equals)) {
      consensus.agreed(clock.now());
    }
    consensuses.flush();
  }
}
