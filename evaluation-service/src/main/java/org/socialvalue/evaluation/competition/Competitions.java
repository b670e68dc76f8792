package org.socialvalue.evaluation.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;

/** Which competition is there for whom. One that is not this actor's does not exist for them. */
@ApplicationScoped
public class Competitions {

  private final CompetitionRepository repository;

  public Competitions(CompetitionRepository repository) {
    this.repository = repository;
  }

  /** For people of the authority that runs it. */
  public Competition ofAuthority(Actor actor, UUID id) {
    var competition = repository.existing(id);
    if (!actor.actsFor(competition.authority())) {
      throw Refused.notFound("competition");
    }
    return competition;
  }

  /** A published tender is there for every provider, and for its own authority. */
  public Competition visibleTo(Actor actor, UUID id) {
    return actor.has("provider") ? repository.existing(id) : ofAuthority(actor, id);
  }

  /**
   * Alone in this transaction, for people of the authority that runs it.
   *
   * @throws Refused 409 where the tender was cancelled: nothing of it goes on
   */
  public Competition lockedForAuthority(Actor actor, UUID id) {
    var competition = lockedEvenGivenUp(actor, id);
    competition.requireGoingOn();
    return competition;
  }

  /** The same, for what is still to be closed once the competition goes on no more. */
  public Competition lockedEvenGivenUp(Actor actor, UUID id) {
    var competition = repository.lock(id);
    if (!actor.actsFor(competition.authority())) {
      throw Refused.notFound("competition");
    }
    return competition;
  }
}
