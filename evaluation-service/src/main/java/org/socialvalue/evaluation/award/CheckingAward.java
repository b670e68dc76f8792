package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;

/** An officer asks what is to be known before an award is decided; nothing changes. */
@ApplicationScoped
public class CheckingAward {

  private final Competitions competitions;
  private final Prospects prospects;
  private final CurrentActor actor;

  public CheckingAward(Competitions competitions, Prospects prospects, CurrentActor actor) {
    this.competitions = competitions;
    this.prospects = prospects;
    this.actor = actor;
  }

  /**
   * @throws Refused 400 and 409 as deciding would, but for what waits to be acknowledged
   */
  @Transactional
  public List<Finding> check(UUID competitionId, AwardDecision decision) {
    var competition = competitions.ofAuthority(actor.get(), competitionId);
    return prospects.of(competition, decision).findings();
  }
}
