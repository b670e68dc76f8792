package org.socialvalue.evaluation.scoring;

import static org.socialvalue.evaluation.scoring.Words.percent;

import java.util.List;
import org.socialvalue.events.AwardModel;

/**
 * The share is read from a table that the tender publishes, by how many per cent of the lowest
 * price a price is: the first band that reaches so far, its border included. Above the last band,
 * and without a table, nothing.
 *
 * <p>The lowest price is 100 % of itself, nought too; any price is more than every percentage of
 * nought. A lower price never has less as long as the bands' shares do not rise, which a tender's
 * checks see to. It does not stand alone: all are measured by the lowest.
 */
public record PriceTable(List<Band> bands) implements PriceFormula {

  /**
   * @param upTo per cent of the lowest price, included
   * @param share from 0 to 1
   */
  public record Band(Fraction upTo, Fraction share) {}

  public PriceTable {
    bands = List.copyOf(bands);
  }

  static PriceTable of(AwardModel model) {
    var table = model.priceTable();
    return new PriceTable(
        table == null
            ? List.of()
            : table.stream()
                .map(
                    band ->
                        new Band(
                            Fraction.of(band.upToPercentOfLowest()),
                            Fraction.of(band.pointsPercent()).percent()))
                .toList());
  }

  @Override
  public Fraction share(Contender bid, Field field) {
    for (var band : bands) {
      if (reaches(band, bid.price(), field.lowest())) {
        return band.share();
      }
    }
    return Fraction.ZERO;
  }

  private static boolean reaches(Band band, Fraction price, Fraction lowest) {
    return price.equals(lowest)
        ? band.upTo().compareTo(Fraction.HUNDRED) >= 0
        : price.compareTo(lowest.times(band.upTo().percent())) <= 0;
  }

  @Override
  public List<Figure> figures(Contender bid, Field field) {
    var lowest = new Figure("lowest price (£)", field.lowest());
    return field.lowest().isZero()
        ? List.of(lowest)
        : List.of(
            lowest,
            new Figure(
                "of the lowest price (%)",
                bid.price().times(Fraction.HUNDRED).over(field.lowest())));
  }

  @Override
  public String working(Contender bid, Field field) {
    var share = percent(share(bid, field));
    return field.lowest().isZero()
        ? share + ", as the lowest price is nought"
        : "%s, for %s of the lowest price"
            .formatted(share, percent(bid.price().over(field.lowest())));
  }

  @Override
  public String inWords() {
    return "points for price × the share of the published band, by per cent of the lowest price";
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
