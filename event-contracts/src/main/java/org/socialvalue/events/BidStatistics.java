package org.socialvalue.events;

/**
 * How many bids there were for a lot, as an award notice tells it.
 *
 * @param received all that were opened
 * @param assessed those that were marked: without those that were withdrawn or excluded
 * @param fromSmallOrMedium of those assessed, from providers that are not large
 * @param fromVoluntary of those assessed, from voluntary, community and social enterprises
 */
public record BidStatistics(int received, int assessed, int fromSmallOrMedium, int fromVoluntary) {}
