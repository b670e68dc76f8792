package org.socialvalue.evaluation.scoring;

import static org.socialvalue.evaluation.scoring.Words.pounds;

import java.util.List;

/**
 * Share = lowest price / price.
 *
 * <p>Where the lowest price is nought the quotient is not defined at it, so this is: bids at nought
 * have all, the others nothing. All at nought: all have all. It does not stand alone: when the
 * lowest leaves, every other bid gets more, the dear ones more than the cheap in proportion, and
 * that may turn an order.
 */
public record LowestOverBid() implements PriceFormula {

  @Override
  public Fraction share(Contender bid, Field field) {
    return bid.price().equals(field.lowest()) ? Fraction.ONE : field.lowest().over(bid.price());
  }

  @Override
  public List<Figure> figures(Contender bid, Field field) {
    return List.of(new Figure("lowest price (£)", field.lowest()));
  }

  @Override
  public String working(Contender bid, Field field) {
    if (field.lowest().isZero()) {
      return bid.price().isZero()
          ? "1, as the price is nought"
          : "0, as the lowest price is nought";
    }
    return pounds(field.lowest()) + " / " + pounds(bid.price());
  }

  @Override
  public String inWords() {
    return "points for price × lowest price / price";
  }

  @Override
  public boolean standsAlone() {
    return false;
  }

  @Override
  public Object looksAt(Field field) {
    return field.lowest();
  }
}
