package org.socialvalue.monitoring.variation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Promise;

/**
 * What becomes of one promise.
 *
 * @param reason needed to let it go
 * @param promise in its own words, so that whoever takes it on knows what it says
 */
public record PromiseFate(
    UUID commitmentId, Fate fate, @Nullable String reason, @Nullable Promise promise) {

  PromiseFate of(Promise named) {
    return new PromiseFate(commitmentId, fate, reason, named);
  }

  /** What becomes of a promise when the contract changes hands. */
  public enum Fate {
    /** Who takes over keeps it. */
    GOES_ALONG,
    /** It ends, with a reason. */
    WAIVED
  }
}
