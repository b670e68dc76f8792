package org.socialvalue.evaluation.ranking;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a bid that a ranking has in asks for a lot.
 *
 * @param price pounds for the whole term, VAT excluded
 */
public record PricedBid(String lotId, UUID bidId, String bidder, BigDecimal price) {}
