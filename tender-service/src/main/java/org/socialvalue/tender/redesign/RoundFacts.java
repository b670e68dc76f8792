package org.socialvalue.tender.redesign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A round of redesign as it was decided.
 *
 * @param number counts from 1
 * @param onTheTable the options as they stood then
 */
public record RoundFacts(
    UUID id,
    int number,
    DecideRound decided,
    List<Laid> onTheTable,
    String by,
    String byName,
    Instant at) {

  /** An option in the version that was decided on. */
  public record Laid(UUID id, long version, String title) {}
}
