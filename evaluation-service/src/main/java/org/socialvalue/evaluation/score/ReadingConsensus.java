package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.evaluation.score.ProposingConsensus.Told;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/** What was proposed and agreed for one answer, once all marks are in. */
@ApplicationScoped
public class ReadingConsensus {

  private final Moderating moderating;
  private final ConsensusRepository consensuses;
  private final CurrentActor actor;

  public ReadingConsensus(
      Moderating moderating, ConsensusRepository consensuses, CurrentActor actor) {
    this.moderating = moderating;
    this.consensuses = consensuses;
    this.actor = actor;
  }

  @Transactional
  public Told read(UUID bidId, String questionId) {
    var before = moderating.read(actor.get(), bidId, questionId);
    var consensus =
        consensuses
            .of(bidId, questionId)
            .orElseThrow(() -> Refused.notFound("consensus for this answer"));
    return new Told(consensus, moderating.view(consensus, before));
  }
}
