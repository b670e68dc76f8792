package org.socialvalue.evaluation.scoring;

import java.util.Collection;
import java.util.Collections;

/**
 * Points = maximum × lowest price / price. Where the lowest price is nought, the bids at nought
 * have all points and the others none: the quotient is not defined there, so this is.
 */
public final class LowestOverBid implements PriceFormula {

  @Override
  public Fraction points(Fraction price, Collection<Fraction> field, Fraction maximum) {
    var lowest = Collections.min(field);
    if (price.equals(lowest)) {
      return maximum;
    }
    return maximum.times(lowest).over(price);
  }

  @Override
  public String inWords() {
    return "points for price × lowest price / price";
  }
}
