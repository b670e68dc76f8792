package org.socialvalue.evaluation.scoring;

import java.util.List;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.Lot;

/**
 * How a price becomes a share of the points for price: one of a closed set. Whatever the formula:
 *
 * <ul>
 *   <li>the share lies between 0 and 1;
 *   <li>a lower price never has less, all else the same;
 *   <li>bids with equal prices (where the formula looks at quality: and equal quality) have the
 *       same;
 *   <li>a bid without a price is no contender and never comes here: it is out, and nobody's
 *       comparator.
 * </ul>
 *
 * <p>Each class says what it does with prices of nought, and whether what a bid gets depends on the
 * bids beside it ({@link #standsAlone()}): where it does, a bid that cannot win may still decide
 * who does.
 */
public sealed interface PriceFormula
    permits LowestOverBid,
        LinearToCeiling,
        LinearLowestToHighest,
        MeanDeviation,
        QualityPerPrice,
        AwardOnValue,
        PriceTable {

  /**
   * @param bid one of those that the field was taken of
   * @return from 0 to 1
   */
  Fraction share(Contender bid, Field field);

  /** The figures that it went through, in order, by name: for those who ask why. */
  List<Figure> figures(Contender bid, Field field);

  /** The same as a sum that a reader can follow, such as {@code £1000000 / £1200000}. */
  String working(Contender bid, Field field);

  /** The formula in words, as the ranking explains it. */
  String inWords();

  /** True where the bids beside it have no bearing on what a bid gets. */
  boolean standsAlone();

  /**
   * What of the field it looks at: two fields that agree in this give every bid the same. A formula
   * that stands alone looks at nothing.
   */
  Object looksAt(Field field);

  /** The points: the share of so many. */
  default Fraction points(Contender bid, Field field, Fraction maximum) {
    return maximum.times(share(bid, field));
  }

  /** The formula that a tender names, with what it needs of tender and lot. */
  static PriceFormula of(AwardModel model, Lot lot) {
    var ceiling = lot.priceCeiling();
    var reference = Fraction.of(ceiling == null ? lot.value() : ceiling);
    return switch (model.priceFormula()) {
      case LOWEST_OVER_BID -> new LowestOverBid();
      case LINEAR_TO_CEILING -> new LinearToCeiling(reference, ceiling != null);
      case LINEAR_LOWEST_TO_HIGHEST -> new LinearLowestToHighest();
      case MEAN_DEVIATION -> new MeanDeviation();
      case QUALITY_PER_PRICE -> new QualityPerPrice();
      case AWARD_ON_VALUE -> AwardOnValue.of(model, reference);
      case TABLE -> PriceTable.of(model);
    };
  }
}
