package org.socialvalue.evaluation.opening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opening.
 *
 * @param secondOfficer and {@code openedAt}: null while a second officer is awaited
 * @param howMany bids that stood and count; 0 while a second officer is awaited
 * @param unconfirmed bids that were not opened: the tender was amended, and their bidders did not
 *     confirm them in time
 */
public record OpeningView(
    UUID competitionId,
    String firstOfficer,
    Instant firstAt,
    @Nullable String secondOfficer,
    @Nullable Instant openedAt,
    int howMany,
    List<Opening.OpenedBid> bids,
    List<Opening.UnconfirmedBid> unconfirmed) {

  static OpeningView from(Opening opening) {
    return new OpeningView(
        opening.competitionId(),
        opening.firstOfficer(),
        opening.firstAt(),
        opening.secondOfficer(),
        opening.openedAt(),
        opening.bids().size(),
        opening.bids(),
        opening.unconfirmed());
  }
}
