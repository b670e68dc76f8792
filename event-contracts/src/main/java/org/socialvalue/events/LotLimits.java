package org.socialvalue.events;

import org.jspecify.annotations.Nullable;

/**
 * How many lots one supplier may have.
 *
 * @param mostBidFor the most lots that one supplier may bid for; null for all of them
 * @param mostWon the most lots that one supplier may win; null for all of them
 * @param allotment which lots a supplier gets that would win more than it may; null where no lot
 *     can be left over
 */
public record LotLimits(
    @Nullable Integer mostBidFor, @Nullable Integer mostWon, @Nullable LocalizedText allotment) {}
