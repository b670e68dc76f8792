package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.score.ProposingConsensus.Told;
import org.socialvalue.evaluation.score.rules.ADissentHasItsReason;
import org.socialvalue.evaluation.score.rules.ADissentHasItsReason.Voice;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An evaluator of the answer agrees with what is proposed, or dissents with a reason. The version
 * they name is that of the proposal: others who speak at the same moment don't change it.
 */
@ApplicationScoped
public class TakingPosition {

  private final Moderating moderating;
  private final ConsensusRepository consensuses;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public TakingPosition(
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

  /**
   * @param reason needed for a dissent
   * @throws Refused 403 for one who does not mark this answer, 409 where the consensus stands
   */
  @Transactional
  public Told take(
      UUID bidId,
      String questionId,
      @Nullable String ifMatch,
      boolean agrees,
      @Nullable String reason) {
    var who = actor.get();
    var before = moderating.takePart(who, bidId, questionId);
    if (!before.voices().contains(who.id())) {
      throw Refused.forbidden("Only those who mark this answer agree or dissent");
    }
    var consensus = moderating.proposed(before);
    Versions.require(ifMatch, consensus);
    if (consensus.stands()) {
      throw Refused.conflict("The consensus stands already");
    }
    var findings = new ADissentHasItsReason().check(new Voice(agrees, reason));
    Refused.ifAny(findings);
    var was = moderating.view(consensus, before);
    var position = own(consensus, who.id());
    position.take(agrees, reason == null || reason.isBlank() ? null : reason, clock.now());
    consensuses.flush();
    var agreeing =
        consensuses.positions(consensus).stream()
            .filter(ConsensusPosition::agrees)
            .map(ConsensusPosition::evaluator)
            .toList();
    if (agreeing.containsAll(before.voices())) {
      consensus.agreed(clock.now());
      consensuses.flush();
    }
    var view = moderating.view(consensus, before);
    audit.append(consensus, who, agrees ? "consensus agreed" : "dissent recorded", was, view);
    return new Told(consensus, view);
  }

  private ConsensusPosition own(Consensus consensus, String evaluator) {
    return consensuses.positions(consensus).stream()
        .filter(position -> position.evaluator().equals(evaluator))
        .findFirst()
        .orElseGet(
            () -> {
              var position = new ConsensusPosition(consensus, evaluator, clock.now());
              consensuses.add(position);
              return position;
            });
  }
}
