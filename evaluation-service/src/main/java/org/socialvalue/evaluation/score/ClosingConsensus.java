package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.score.ProposingConsensus.Told;
import org.socialvalue.evaluation.score.rules.EverybodyIsHeardBeforeClosing;
import org.socialvalue.evaluation.score.rules.EverybodyIsHeardBeforeClosing.Voices;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** Who leads closes a consensus that not all agree with; the dissents stay on record with it. */
@ApplicationScoped
public class ClosingConsensus {

  private final EverybodyIsHeardBeforeClosing rule = new EverybodyIsHeardBeforeClosing();
  private final Moderating moderating;
  private final ConsensusRepository consensuses;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ClosingConsensus(
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
   * @throws Refused 409 MODERATE_SPREAD with everyone who has not been heard yet
   */
  @Transactional
  public Told close(UUID bidId, String questionId, @Nullable String ifMatch) {
    var who = actor.get();
    var before = moderating.lead(who, bidId, questionId);
    var consensus = moderating.proposed(before);
    Versions.require(ifMatch, consensus);
    if (consensus.stands()) {
      throw Refused.conflict("The consensus stands already");
    }
    var heard =
        consensuses.positions(consensus).stream().map(ConsensusPosition::evaluator).toList();
    var findings = rule.check(new Voices(before.voices(), heard));
    Refused.ifAny(findings);
    var was = moderating.view(consensus, before);
    consensus.close(who.id(), clock.now());
    consensuses.flush();
    var view = moderating.view(consensus, before);
    audit.append(consensus, who, "consensus closed over dissents", was, view);
    return new Told(consensus, view);
  }
}
