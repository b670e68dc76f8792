package org.socialvalue.evaluation.scoring;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all bids that are compared with each other: the comparator of every formula that
 * looks at others. It is frozen with a stage, and taken anew, whole, when a bid drops out.
 *
 * @param bids how many
 * @param lowest price, pounds
 * @param highest price, pounds
 * @param mean of the prices, exactly, pounds
 * @param bestQualityPerPound of the bids with a price over nought; null where there are none
 * @param qualityForNothing true where a bid with some quality asks nought
 * @param bestQuality the highest share of quality
 * @param bestSocialValue the highest share of social value
 */
public record Field(
    int bids,
    Fraction lowest,
    Fraction highest,
    Fraction mean,
    @Nullable Fraction bestQualityPerPound,
    boolean qualityForNothing,
    Fraction bestQuality,
    Fraction bestSocialValue) {

  /** Nobody stayed in. */
  static final Field EMPTY =
      new Field(
          0,
          Fraction.ZERO,
          Fraction.ZERO,
          Fraction.ZERO,
          null,
          false,
          Fraction.ZERO,
          Fraction.ZERO);

  public static Field of(Collection<Contender> contenders) {
    if (contenders.isEmpty()) {
      return EMPTY;
    }
    var first = contenders.iterator().next();
    var lowest = first.price();
    var highest = first.price();
    var sum = Fraction.ZERO;
    Fraction perPound = null;
    boolean forNothing = false;
    var quality = Fraction.ZERO;
    var socialValue = Fraction.ZERO;
    for (var one : contenders) {
      lowest = lower(lowest, one.price());
      highest = higher(highest, one.price());
      sum = sum.plus(one.price());
      quality = higher(quality, one.quality());
      socialValue = higher(socialValue, one.socialValue());
      if (!one.price().isZero()) {
        var own = one.qualityPerPound();
        perPound = perPound == null ? own : higher(perPound, own);
      } else if (!one.quality().isZero()) {
        forNothing = true;
      }
    }
    return new Field(
        contenders.size(),
        lowest,
        highest,
        sum.over(Fraction.of(contenders.size())),
        perPound,
        forNothing,
        quality,
        socialValue);
  }

  /** The same for prices alone. */
  public static Field ofPrices(List<Fraction> prices) {
    return of(
        prices.stream()
            .map(
                price ->
                    new Contender(
                        new java.util.UUID(0, 0), "", price, Fraction.ZERO, Fraction.ZERO))
            .toList());
  }

  private static Fraction lower(Fraction one, Fraction other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Fraction higher(Fraction one, Fraction other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
