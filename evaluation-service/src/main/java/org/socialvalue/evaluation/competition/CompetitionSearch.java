package org.socialvalue.evaluation.competition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the competitions that one may see; null for any.
 *
 * @param words in the tender's title, lots and questions
 * @param bidsDueAfter those with a deadline later than this
 * @param bidsDueBefore those with a deadline before this
 */
record CompetitionSearch(
    @Nullable String words,
    CompetitionView.@Nullable Phase phase,
    @Nullable Instant bidsDueAfter,
    @Nullable Instant bidsDueBefore) {

  Wanted among(Wanted seen) {
    if (phase != null) {
      seen.and(of(phase));
    }
    return seen.andHaving("words_of_competition(tender)", words)
        .andIfAsked("bidsDueBy > :bidsDueAfter", "bidsDueAfter", bidsDueAfter)
        .andIfAsked("bidsDueBy < :bidsDueBefore", "bidsDueBefore", bidsDueBefore);
  }

  /** In the order in which a competition's phase is told. */
  private static String of(CompetitionView.Phase phase) {
    var goingOn = "cancelledAt is null and abandonedAt is null and ";
    return switch (phase) {
      case CANCELLED -> "cancelledAt is not null";
      case ABANDONED -> "cancelledAt is null and abandonedAt is not null";
      case OPENED -> goingOn + "openedAt is not null";
      case OPEN_FOR_BIDS -> goingOn + "openedAt is null and bidsDueBy > instant";
      case AWAITING_OPENING -> goingOn + "openedAt is null and bidsDueBy <= instant";
    };
  }
}
