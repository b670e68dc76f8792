package org.socialvalue.evaluation.scoring;

import static org.socialvalue.evaluation.scoring.Words.pounds;

import java.util.List;

/**
 * Share = 50 % + (mean price − price) / mean price, not under nothing and not over all: the mean
 * has half the points, and each per cent below it one more per cent of them.
 *
 * <p>All prices nought: each is the mean, and has half. It does not stand alone: every bid moves
 * the mean.
 */
public record MeanDeviation() implements PriceFormula {

  private static final Fraction HALF = Fraction.of(1, 2);

  @Override
  public Fraction share(Contender bid, Field field) {
    if (field.mean().isZero()) {
      return HALF;
    }
    return HALF.plus(below(bid, field)).between(Fraction.ZERO, Fraction.ONE);
  }

  private static Fraction below(Contender bid, Field field) {
    return field.mean().minus(bid.price()).over(field.mean());
  }

  @Override
  public List<Figure> figures(Contender bid, Field field) {
    return field.mean().isZero()
        ? List.of(new Figure("mean price (£)", field.mean()))
        : List.of(
            new Figure("mean price (£)", field.mean()),
            new Figure("below the mean (%)", below(bid, field).times(Fraction.HUNDRED)));
  }

  @Override
  public String working(Contender bid, Field field) {
    if (field.mean().isZero()) {
      return "50 %, as all prices are nought";
    }
    var mean = pounds(field.mean());
    return "(50 %% + (%s − %s) / %s), from 0 to 100 %%".formatted(mean, pounds(bid.price()), mean);
  }

  @Override
  public String inWords() {
    return "points for price × (50 % + (mean price − price) / mean price), from 0 to 100 %";
  }

  @Override
  public boolean standsAlone() {
    return false;
  }

  @Override
  public Object looksAt(Field field) {
    return field.mean();
  }
}
