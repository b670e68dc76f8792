package org.socialvalue.kit.problem;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;

/** Why something was not done. Each kind has one answer over HTTP, given in {@link Problem}. */
public sealed interface Refusal {

  /** It does not exist, or not for this actor: the two look alike on purpose. */
  record NotFound(String what) implements Refusal {}

  record Forbidden(String detail) implements Refusal {}

  /** Rules stand in the way: all of them, not the first. */
  record BrokenRules(List<Finding> findings) implements Refusal {}

  /** The request itself is wrong: every fault of it. */
  record Invalid(List<Fault> faults) implements Refusal {}

  /**
   * The thing is in no state for it.
   *
   * @param changes what others wrote that stands in the way; empty where it is nothing of the kind
   */
  record Conflict(String detail, List<Overtaking> changes) implements Refusal {

    public Conflict(String detail) {
      this(detail, List.of());
    }
  }

  /**
   * It has changed since the caller read it.
   *
   * @param thing whose version it is; null where that is not known
   * @param changes what others changed since; empty where that is not known
   */
  record Stale(long current, @Nullable UUID thing, List<Overtaking> changes) implements Refusal {

    public Stale(long current) {
      this(current, null, List.of());
    }
  }

  /** A change must say which version it changes. */
  record VersionRequired() implements Refusal {}

  /** One person asks for more of something than one may have at a time. */
  record TooMany(String detail, Duration after) implements Refusal {}

  /** All that there can be at a time of something is taken, or it is away for a moment. */
  record Busy(String detail, Duration after) implements Refusal {

    public static final Busy DATABASE_AWAY =
        new Busy(
            "The database can't be reached now, or has no connection free: ask again, with the same"
                + " Idempotency-Key if there was one",
            Duration.ofSeconds(2));

    public static final Busy NO_ROOM =
        new Busy(
            "Files can't be kept now; nothing of it was: send it again later, with the same"
                + " Idempotency-Key if there was one",
            Duration.ofMinutes(1));
  }

  /** The key was used for another request. */
  record KeyReused() implements Refusal {}
}
