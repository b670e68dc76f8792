package org.socialvalue.evaluation.award;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was given up.
 *
 * @param lotId null for the whole competition
 */
public record AbandonmentView(
    UUID id,
    UUID competitionId,
    @Nullable String lotId,
    String reason,
    String abandonedBy,
    Instant abandonedAt) {

  static AbandonmentView from(Abandonment abandonment) {
    return new AbandonmentView(
        abandonment.id(),
        abandonment.competitionId(),
        abandonment.lotId(),
        abandonment.reason(),
        abandonment.abandonedBy(),
        abandonment.abandonedAt());
  }
}
