package org.socialvalue.evaluation.competition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.TenderPublished;

/**
 * A competition.
 *
 * @param phase how far it is, by the database's clock at this instant
 * @param openedAt when the bids were opened; null before
 * @param confirmFrom the first version of the tender that a bid may answer and still count; a bid
 *     for an earlier one is confirmed or replaced
 * @param cancellationNote what bidders are told where the tender was given up; null else
 * @param tender all that was asked
 */
public record CompetitionView(
    UUID id,
    String authority,
    Phase phase,
    Instant bidsDueBy,
    @Nullable Instant openedAt,
    int confirmFrom,
    @Nullable LocalizedText cancellationNote,
    TenderPublished tender) {

  /** How far a competition is. */
  public enum Phase {
    OPEN_FOR_BIDS,
    AWAITING_OPENING,
    OPENED,
    CANCELLED,
    /** The authority gave it up, after it had begun. */
    ABANDONED;

    static Phase of(Competition competition, Instant now) {
      if (competition.isCancelled()) {
        return CANCELLED;
      }
      if (competition.isAbandoned()) {
        return ABANDONED;
      }
      if (competition.isOpened()) {
        return OPENED;
      }
      return now.isBefore(competition.bidsDueBy()) ? OPEN_FOR_BIDS : AWAITING_OPENING;
    }
  }

  static CompetitionView from(Competition competition, Instant now) {
    return new CompetitionView(
        competition.id(),
        competition.authority(),
        Phase.of(competition, now),
        competition.bidsDueBy(),
        competition.openedAt(),
        competition.confirmFrom(),
        competition.cancellationNote(),
        competition.tender());
  }
}
