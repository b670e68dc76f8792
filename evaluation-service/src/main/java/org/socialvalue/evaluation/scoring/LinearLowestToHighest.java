package org.socialvalue.evaluation.scoring;

import static org.socialvalue.evaluation.scoring.Words.pounds;

import java.util.List;

/**
 * Share = (highest price − price) / (highest price − lowest price): the lowest has all, the highest
 * nothing.
 *
 * <p>Where all prices are equal, a single one among them, all have all; the quotient is never taken
 * over nought. Prices of nought need no care. It does not stand alone: a bid that is only dear
 * brings all others closer together.
 */
public record LinearLowestToHighest() implements PriceFormula {

  @Override
  public Fraction share(Contender bid, Field field) {
    var spread = field.highest().minus(field.lowest());
    return spread.isZero() ? Fraction.ONE : field.highest().minus(bid.price()).over(spread);
  }

  @Override
  public List<Figure> figures(Contender bid, Field field) {
    return List.of(
        new Figure("lowest price (£)", field.lowest()),
        new Figure("highest price (£)", field.highest()));
  }

  @Override
  public String working(Contender bid, Field field) {
    return field.highest().equals(field.lowest())
        ? "1, as all prices are equal"
        : "(%s − %s) / (%s − %s)"
            .formatted(
                pounds(field.highest()),
                pounds(bid.price()),
                pounds(field.highest()),
                pounds(field.lowest()));
  }

  @Override
  public String inWords() {
    return "points for price × (highest price − price) / (highest price − lowest price)";
  }

  @Override
  public boolean standsAlone() {
    return false;
  }

  @Override
  public Object looksAt(Field field) {
    return List.of(field.lowest(), field.highest());
  }
}
