package org.socialvalue.monitoring.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a review decides about one commitment.
 *
 * @param evidence what it rests on; needed to recommend it as core
 */
public record Decision(UUID commitmentId, Kind decision, String reason, @Nullable String evidence) {

  /** What becomes of a promise at a review. */
  public enum Kind {
    /** It goes on as it is. */
    KEEP,
    /** Its terms change from now on. */
    REVISE,
    /** It ends. */
    DROP,
    /** It becomes part of what the service is. */
    PROMOTE_TO_CORE
  }
}
