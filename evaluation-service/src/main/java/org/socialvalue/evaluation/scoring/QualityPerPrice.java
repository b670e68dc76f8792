package org.socialvalue.evaluation.scoring;

import static org.socialvalue.evaluation.scoring.Words.percent;
import static org.socialvalue.evaluation.scoring.Words.pounds;

import java.util.ArrayList;
import java.util.List;

/**
 * Share = own quality per pound / best quality per pound, where quality is the share of the quality
 * questions' points that the bid earned, whatever the weight of the section. With 100 for price and
 * none for quality this is the pure ratio; with both, quality counts in the ratio and beside it.
 *
 * <p>At a price of nought any quality is quality for nothing, and nothing is better: such bids have
 * all, those with a price then nothing. No quality has nothing, at any price. So equal prices have
 * equal points where quality is equal too. It does not stand alone: the best ratio is another's.
 */
public record QualityPerPrice() implements PriceFormula {

  @Override
  public Fraction share(Contender bid, Field field) {
    if (bid.quality().isZero()) {
      return Fraction.ZERO;
    }
    if (bid.price().isZero()) {
      return Fraction.ONE;
    }
    var best = field.bestQualityPerPound();
    return field.qualityForNothing() || best == null
        ? Fraction.ZERO
        : bid.qualityPerPound().over(best);
  }

  @Override
  public List<Figure> figures(Contender bid, Field field) {
    var figures = new ArrayList<Figure>();
    figures.add(new Figure("quality (%)", bid.quality().times(Fraction.HUNDRED)));
    if (!bid.quality().isZero()) {
      figures.add(
          new Figure(
              "price of one per cent of quality (£)",
              bid.price().over(bid.quality().times(Fraction.HUNDRED))));
    }
    var best = field.bestQualityPerPound();
    if (best != null && !best.isZero() && !field.qualityForNothing()) {
      figures.add(
          new Figure(
              "lowest price of one per cent of quality (£)",
              Fraction.ONE.over(best.times(Fraction.HUNDRED))));
    }
    return figures;
  }

  @Override
  public String working(Contender bid, Field field) {
    if (bid.quality().isZero()) {
      return "0, as there is no quality";
    }
    if (bid.price().isZero()) {
      return "1, as the price is nought";
    }
    var best = field.bestQualityPerPound();
    return field.qualityForNothing() || best == null
        ? "0, as another offers quality at a price of nought"
        : "(%s / %s) / (best: %s per £1)"
            .formatted(percent(bid.quality()), pounds(bid.price()), percent(best));
  }

  @Override
  public String inWords() {
    return "points for price × own quality per pound / best quality per pound";
  }

  @Override
  public boolean standsAlone() {
    return false;
  }

  @Override
  public Object looksAt(Field field) {
    var best = field.bestQualityPerPound();
    return field.qualityForNothing() || best == null ? "nothing with a price" : best;
  }
}
