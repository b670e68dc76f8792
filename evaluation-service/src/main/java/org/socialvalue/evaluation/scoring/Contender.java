package org.socialvalue.evaluation.scoring;

import java.util.UUID;

/**
 * A bid that stayed in, as it is compared: what it costs and the share of each section that its
 * answers earned. Shares don't depend on the weights of the sections.
 *
 * @param bidder the bidding organisation's identifier
 * @param price pounds, nought or more
 * @param quality from 0 to 1, of all that quality can bring
 * @param socialValue from 0 to 1, of all that social value can bring
 */
public record Contender(
    UUID bidId, String bidder, Fraction price, Fraction quality, Fraction socialValue) {

  /** The quality that a pound buys. Not defined at a price of nought. */
  Fraction qualityPerPound() {
    return quality.over(price);
  }
}
