package org.socialvalue.evaluation.scoring;

import java.util.Collection;
import org.socialvalue.events.AwardModel;

/**
 * How a price becomes points, against the prices of the bids that stayed in. Whatever the formula:
 * a lower price never has fewer points, and equal prices have equal points.
 */
public interface PriceFormula {

  /**
   * @param price the price to judge, one of {@code field}; nought or more
   * @param field the prices of all bids that stayed in
   * @param maximum the points of the best
   * @return from nought to {@code maximum}
   */
  Fraction points(Fraction price, Collection<Fraction> field, Fraction maximum);

  /** The formula in words, as the ranking explains it. */
  String inWords();

  /** The formula that a tender names. */
  static PriceFormula of(AwardModel.PriceFormula named) {
    return switch (named) {
      case LOWEST_OVER_BID -> new LowestOverBid();
      default -> throw new UnsupportedOperationException("Not written yet: " + named);
    };
  }
}
