package org.socialvalue.tender.atrisk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;

/** What becomes of something at risk, decided by whom and when. */
public record Fate(
    Kind fate,
    @Nullable String reason,
    @Nullable String coreOutcome,
    @Nullable UUID outcomeId,
    @Nullable String how,
    String by,
    String byName,
    Instant at) {

  /** The three that there are (Kent framework, analyse stage). */
  public enum Kind {
    /** An outcome of the project keeps it up, or something else that is said does. */
    PROTECT,
    /** From now on the service itself is bought to achieve it. */
    MAKE_CORE,
    /** It is let go, with a reason. */
    ACCEPT_LOSS
  }

  static Fate of(DecideFate asked, Actor actor, Instant at) {
    return new Fate(
        asked.fate(),
        asked.reason(),
        asked.coreOutcome(),
        asked.outcomeId(),
        asked.how(),
        actor.id(),
        actor.name(),
        at);
  }
}
