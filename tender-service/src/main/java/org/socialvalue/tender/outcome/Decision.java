package org.socialvalue.tender.outcome;

import java.time.Instant;
import org.socialvalue.kit.actor.Actor;

/** A decision that was taken, by whom and when. */
public record Decision(DecideOutcome decided, String by, String byName, Instant at) {

  static Decision of(DecideOutcome decided, Actor actor, Instant at) {
    return new Decision(decided, actor.id(), actor.name(), at);
  }
}
