package org.socialvalue.kit.problem;

import java.util.List;
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

  /** The thing is in no state for it. */
  record Conflict(String detail) implements Refusal {}

  /** It has changed since the caller read it. */
  record Stale(long current) implements Refusal {}

  /** A change must say which version it changes. */
  record VersionRequired() implements Refusal {}

  /** The key was used for another request. */
  record KeyReused() implements Refusal {}
}
