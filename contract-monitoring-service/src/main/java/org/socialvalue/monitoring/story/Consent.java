package org.socialvalue.monitoring.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.monitoring.Roles;

/**
 * What the person whom a story is about agreed to.
 *
 * @param expiresOn last day of the consent; null where it has no end
 * @param withdrawnAt when it was taken back; null while it holds
 */
public record Consent(
    Scope scope,
    @Nullable LocalDate expiresOn,
    Instant givenAt,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnBy) {

  /** How far a story may travel; each goes as far as the one before and further. */
  public enum Scope {
    /** The people of both sides who run the contract, and of the partner that told it. */
    INTERNAL,
    /** All of the authority, and the reports and statements that both sides sign. */
    REPORTS,
    /** Anybody. */
    PUBLIC;

    private static final Set<String> RUN_THE_CONTRACT =
        Set.of(
            Roles.PROVIDER,
            Roles.CONTRACT_MANAGER,
            Roles.COMMISSIONER,
            Roles.PROCUREMENT_OFFICER,
            Roles.VERIFIER);

    /** Whether a consent of this scope covers that use. */
    public boolean covers(Scope use) {
      return compareTo(use) >= 0;
    }

    /**
     * @param own whether the actor's organisation answers for the contract, or told the story
     */
    boolean reaches(Actor actor, boolean own) {
      return covers(REPORTS)
          || (own && actor.roles().stream().anyMatch(RUN_THE_CONTRACT::contains));
    }
  }

  boolean holds(LocalDate today) {
    return withdrawnAt == null && (expiresOn == null || !expiresOn.isBefore(today));
  }

  Consent withdrawn(Instant at, String by) {
    return new Consent(scope, expiresOn, givenAt, at, by);
  }
}
