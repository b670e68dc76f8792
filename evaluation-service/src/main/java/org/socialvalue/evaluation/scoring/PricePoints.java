package org.socialvalue.evaluation.scoring;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * What a price brought.
 *
 * @param price the bid's price, pounds
 * @param lowest the lowest price of the bids that stayed in, pounds
 */
public record PricePoints(
    BigDecimal price, BigDecimal lowest, String formula, Fraction points, Fraction maximum) {

  static PricePoints of(ScoredBid bid, Collection<ScoredBid> stayedIn, LotContest contest) {
    var prices = stayedIn.stream().map(b -> Fraction.of(b.price())).toList();
    var lowest = stayedIn.stream().map(ScoredBid::price).reduce(bid.price(), BigDecimal::min);
    var maximum = contest.weights().maximum(Section.PRICE);
    var formula = contest.priceFormula();
    return new PricePoints(
        bid.price(),
        lowest,
        formula.inWords(),
        formula.points(Fraction.of(bid.price()), prices, maximum),
        maximum);
  }
}
