package org.socialvalue.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a price brought.
 *
 * @param price the bid's price, pounds
 * @param lowest the lowest price of the bids that stayed in, pounds, exactly
 * @param formula in words
 * @param working the formula with this bid's figures
 * @param figures what the formula went through, in order
 * @param share of the points for price, from 0 to 1
 */
public record PricePoints(
    BigDecimal price,
    Fraction lowest,
    String formula,
    String working,
    List<Figure> figures,
    Fraction share,
    Fraction points,
    Fraction maximum) {

  static PricePoints of(BigDecimal price, Standing standing, Comparison among) {
    var terms = among.terms();
    var bid = standing.bid();
    return new PricePoints(
        price,
        among.field().lowest(),
        terms.formula().inWords(),
        terms.formula().working(bid, among.field()),
        terms.formula().figures(bid, among.field()),
        terms.formula().share(bid, among.field()),
        standing.price(),
        terms.price());
  }
}
