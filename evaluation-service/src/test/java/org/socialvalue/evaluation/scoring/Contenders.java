package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Fields of contenders for tests of formulas, read like a row of prices. */
final class Contenders {

  private Contenders() {}

  static Contender bid(int number, Fraction price, Fraction quality, Fraction socialValue) {
    return new Contender(new UUID(1, number), "bidder-" + number, price, quality, socialValue);
  }

  /** All of the same quality. */
  static List<Contender> priced(String... prices) {
    var bids = new ArrayList<Contender>();
    for (var price : prices) {
      bids.add(bid(bids.size(), Fraction.parse(price), Fraction.ONE, Fraction.ZERO));
    }
    return bids;
  }

  /** The points of each, of so many. */
  static List<Fraction> points(PriceFormula formula, List<Contender> bids, int maximum) {
    var field = Field.of(bids);
    return bids.stream().map(bid -> formula.points(bid, field, Fraction.of(maximum))).toList();
  }

  static List<String> shown(PriceFormula formula, int places, int maximum, String... prices) {
    return points(formula, priced(prices), maximum).stream()
        .map(points -> points.rounded(places).toPlainString())
        .toList();
  }
}
