package org.socialvalue.evaluation.scoring;

import static org.socialvalue.evaluation.scoring.Words.pounds;

import java.util.List;

/**
 * Share = (ceiling − price) / ceiling: all at a price of nought, falling in a straight line to
 * nothing at the ceiling.
 *
 * <p>Where a lot has no ceiling, its estimated value takes that place; as nobody is put out for
 * bidding more than an estimate, a price above it has nothing, and not less. A ceiling of nought: a
 * price of nought has all. It stands alone: no other bid has any bearing.
 *
 * @param ceiling pounds
 * @param published true where it is the lot's ceiling, false where its estimated value stands in
 */
public record LinearToCeiling(Fraction ceiling, boolean published) implements PriceFormula {

  @Override
  public Fraction share(Contender bid, Field field) {
    return shareOf(bid.price(), ceiling);
  }

  static Fraction shareOf(Fraction price, Fraction ceiling) {
    if (price.isZero()) {
      return Fraction.ONE;
    }
    return price.compareTo(ceiling) >= 0 ? Fraction.ZERO : ceiling.minus(price).over(ceiling);
  }

  @Override
  public List<Figure> figures(Contender bid, Field field) {
    return List.of(
        new Figure(published ? "price ceiling (£)" : "estimated value of the lot (£)", ceiling));
  }

  @Override
  public String working(Contender bid, Field field) {
    return working(bid.price(), ceiling);
  }

  static String working(Fraction price, Fraction ceiling) {
    if (price.isZero()) {
      return "1, as the price is nought";
    }
    return price.compareTo(ceiling) >= 0
        ? "0, as %s is not under %s".formatted(pounds(price), pounds(ceiling))
        : "(%s − %s) / %s".formatted(pounds(ceiling), pounds(price), pounds(ceiling));
  }

  @Override
  public String inWords() {
    return published
        ? "points for price × (ceiling − price) / ceiling"
        : "points for price × (estimated value − price) / estimated value, not under nought";
  }

  @Override
  public boolean standsAlone() {
    return true;
  }

  @Override
  public Object looksAt(Field field) {
    return true;
  }
}
