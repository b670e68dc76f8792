package org.socialvalue.monitoring.story;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
    INTERNAL,
    REPORTS,
    PUBLIC
  }

  boolean holds(LocalDate today) {
    return withdrawnAt == null && (expiresOn == null || !expiresOn.isBefore(today));
  }

  Consent withdrawn(Instant at, String by) {
    return new Consent(scope, expiresOn, givenAt, at, by);
  }
}
