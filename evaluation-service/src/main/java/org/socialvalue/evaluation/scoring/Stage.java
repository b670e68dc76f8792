package org.socialvalue.evaluation.scoring;

import java.util.List;
import java.util.UUID;

/**
 * One stage of an evaluation, as it was: who came to it, who left it, and who was compared with
 * whom. The sets are frozen with the result; when a bid drops out later, all stages are gone
 * through again, whole.
 *
 * @param entered the bids that it judged
 * @param comparedWith the bids that each was compared with; empty where each was judged by itself,
 *     against the published minimums
 * @param leftHere the bids that it put out
 */
public record Stage(Name name, List<UUID> entered, List<UUID> comparedWith, List<UUID> leftHere) {

  public Stage {
    entered = List.copyOf(entered);
    comparedWith = List.copyOf(comparedWith);
    leftHere = List.copyOf(leftHere);
  }

  /** In this order. */
  public enum Name {
    /** The price's ceiling, the least quality, the least marks: each bid by itself. */
    CORE,
    /** The least marks of social value questions, of those that are past the core. */
    SOCIAL_VALUE,
    /** Price and total: those that are left, against each other. */
    COMPARISON
  }
}
