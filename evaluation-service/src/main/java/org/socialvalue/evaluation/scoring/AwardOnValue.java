package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel;

/**
 * What a bid's answers are worth is taken from its price in pounds, and the lowest price less worth
 * leads. The weights say what they are worth: with 40 for price, 60 for the rest and a ceiling of
 * £100,000, a point is worth £2,500, and the best answers £150,000.
 *
 * <p>In points that is share = (reference − price) / reference, so that totals are in exactly the
 * order of price less worth. The reference is the lot's ceiling, else its estimated value; a price
 * above that estimate has nothing, and not less. A price of nought has all; a reference of nought
 * leaves all to a price of nought. Without points for price nothing has a worth in pounds, and only
 * the answers count. It stands alone: no other bid has any bearing.
 *
 * @param reference pounds
 * @param worthOfQuality pounds for the best quality answers there can be; null without points for
 *     price; {@code worthOfSocialValue} the same for social value
 */
public record AwardOnValue(
    Fraction reference, @Nullable Fraction worthOfQuality, @Nullable Fraction worthOfSocialValue)
    implements PriceFormula {

  static AwardOnValue of(AwardModel model, Fraction reference) {
    var price = Fraction.of(model.priceWeight());
    return price.isZero()
        ? new AwardOnValue(reference, null, null)
        : new AwardOnValue(
            reference,
            reference.times(Fraction.of(model.qualityWeight())).over(price),
            reference.times(Fraction.of(model.socialValueWeight())).over(price));
  }

  @Override
  public Fraction share(Contender bid, Field field) {
    return LinearToCeiling.shareOf(bid.price(), reference);
  }

  @Override
  public List<Figure> figures(Contender bid, Field field) {
    var figures = new ArrayList<Figure>();
    figures.add(new Figure("reference price (£)", reference));
    if (worthOfQuality != null && worthOfSocialValue != null) {
      var worth =
          worthOfQuality.times(bid.quality()).plus(worthOfSocialValue.times(bid.socialValue()));
      figures.add(new Figure("worth of the answers (£)", worth));
      figures.add(new Figure("price less worth (£)", bid.price().minus(worth)));
    }
    return figures;
  }

  @Override
  public String working(Contender bid, Field field) {
    return LinearToCeiling.working(bid.price(), reference);
  }

  @Override
  public String inWords() {
    return "price less what the answers are worth in pounds by the weights; in points: points for"
        + " price × (reference − price) / reference";
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
