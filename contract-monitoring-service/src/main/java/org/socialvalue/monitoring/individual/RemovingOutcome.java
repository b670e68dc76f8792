package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;

/** A provider removes one person's row for good, as that person may ask for at any time. */
@ApplicationScoped
public class RemovingOutcome {

  private final OwnOutcomes own;
  private final TakingOut takingOut;
  private final CurrentActor actor;

  RemovingOutcome(OwnOutcomes own, TakingOut takingOut, CurrentActor actor) {
    this.own = own;
    this.takingOut = takingOut;
    this.actor = actor;
  }

  @Transactional
  public void remove(UUID id, @Nullable String ifMatch) {
    var owned = own.locked(id, ifMatch);
    takingOut.row(owned.contract(), owned.outcome(), actor.get());
  }
}
