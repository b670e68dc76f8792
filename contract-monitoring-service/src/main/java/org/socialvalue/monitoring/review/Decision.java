package org.socialvalue.monitoring.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a review decides about one commitment.
 *
 * @param evidence what it rests on; needed to recommend it as core
 */
public record Decision(UUID commitmentId, Kind decision, String reason, @Nullable String evidence) {

  public enum Kind {
    KEEP,
    REVISE,
    DROP,
    PROMOTE_TO_CORE
  }
}
