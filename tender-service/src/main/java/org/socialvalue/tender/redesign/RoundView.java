package org.socialvalue.tender.redesign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * A round of redesign as its authority sees it.
 *
 * @param number counts from 1
 * @param onTheTable the options in the versions that were decided on
 */
public record RoundView(
    UUID id,
    UUID projectId,
    long version,
    int number,
    boolean furtherRedesign,
    String reason,
    @Nullable UUID chosenOption,
    boolean staysAsItIs,
    List<Acknowledgement> acknowledgements,
    List<RoundFacts.Laid> onTheTable,
    String by,
    String byName,
    Instant at) {

  static RoundView from(RedesignRound round) {
    return from(round.projectId(), round.facts());
  }

  static RoundView from(UUID project, RoundFacts facts) {
    var decided = facts.decided();
    return new RoundView(
        facts.id(),
        project,
        0,
        facts.number(),
        decided.furtherRedesign(),
        decided.reason(),
        decided.chosenOption(),
        decided.asItIs(),
        decided.acknowledged(),
        facts.onTheTable(),
        facts.by(),
        facts.byName(),
        facts.at());
  }

  /** A page of rounds. */
  record Page(List<RoundView> items, @Nullable String next) {}
}
