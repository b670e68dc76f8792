package org.socialvalue.evaluation.ranking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Place;

/**
 * A row of a ranking, without its answers.
 *
 * @param position 1 for the first of the lot
 * @param rank null for a bid that is out
 * @param total exactly; null for a bid that is out
 */
public record PlaceRow(
    int position,
    UUID bidId,
    String bidder,
    String bidderName,
    @Nullable Integer rank,
    @Nullable String total,
    Place.Tie tie,
    Kept kept) {}
