package org.socialvalue.evaluation.lowprice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.events.AwardModel.AbnormallyLow;

/**
 * Which of a lot's prices are low (rule ABNORMALLY_LOW). Both tests are exact: nothing is rounded
 * before it is compared. Fewer than two prices have nothing to be compared with.
 *
 * <ul>
 *   <li>{@code MEAN_OF_ALL_BUT_HIGHEST}: more than so many per cent below the mean of all but one
 *       highest price, itself among them; and below the lowest of the other prices by more than so
 *       many per cent of that, which counts as at least £1,000 and at most £100,000.
 *   <li>{@code MEAN_OF_OTHERS_OR_NEXT}: at least so many per cent below the mean of the others, or
 *       at least so many below the next price above or level with it; the bounds are within.
 * </ul>
 *
 * <p>Where a tender names no test, the usual one is the second with 40 and 30 per cent.
 */
public final class LowPrices {

  static final AbnormallyLow USUAL =
      new AbnormallyLow(
          AbnormallyLow.Test.MEAN_OF_OTHERS_OR_NEXT,
          new BigDecimal("40"),
          new BigDecimal("30"),
          null);

  private static final Fraction LEAST_MARGIN = Fraction.of(1_000);
  private static final Fraction MOST_MARGIN = Fraction.of(100_000);
  private static final int PENCE = 2;

  private final AbnormallyLow test;

  public LowPrices(@Nullable AbnormallyLow test) {
    this.test = test == null ? USUAL : test;
  }

  /** A bid's price for the lot, pounds. */
  public record Price(UUID bidId, BigDecimal amount) {}

  /** A price that was found low, and what was found, in words with the figures. */
  public record Low(UUID bidId, BigDecimal amount, String because) {}

  /** Those that are low, lowest first. */
  public List<Low> of(List<Price> prices) {
    var sorted =
        prices.stream()
            .sorted(Comparator.comparing(Price::amount).thenComparing(Price::bidId))
            .toList();
    var amounts = sorted.stream().map(price -> Fraction.of(price.amount())).toList();
    var sum = Fraction.sum(amounts);
    var low = new ArrayList<Low>();
    for (int i = 0; i < sorted.size() && sorted.size() > 1; i++) {
      var price = sorted.get(i);
      var because =
          switch (test.test()) {
            case MEAN_OF_ALL_BUT_HIGHEST -> belowAllButHighest(i, amounts, sum);
            case MEAN_OF_OTHERS_OR_NEXT -> belowOthersOrNext(i, amounts, sum);
          };
      because.ifPresent(words -> low.add(new Low(price.bidId(), price.amount(), words)));
    }
    return List.copyOf(low);
  }

  private Optional<String> belowAllButHighest(int at, List<Fraction> sorted, Fraction sum) {
    var price = sorted.get(at);
    var mean = meanWithout(sorted.getLast(), sorted, sum);
    if (price.compareTo(lessBy(test.belowMeanPercent(), mean)) >= 0) {
      return Optional.empty();
    }
    var found =
        "%s is more than %s %% below %s, the mean of all but the highest"
            .formatted(pounds(price), plain(test.belowMeanPercent()), pounds(mean));
    var percent = test.belowLowestPercent();
    if (percent == null) {
      return Optional.of(found);
    }
    var lowest = sorted.get(at == 0 ? 1 : 0);
    var margin = lowest.times(Fraction.of(percent).percent()).between(LEAST_MARGIN, MOST_MARGIN);
    return lowest.minus(price).compareTo(margin) > 0
        ? Optional.of(
            "%s, and more than %s below %s, the lowest of the other prices"
                .formatted(found, pounds(margin), pounds(lowest)))
        : Optional.empty();
  }

  private Optional<String> belowOthersOrNext(int at, List<Fraction> sorted, Fraction sum) {
    var price = sorted.get(at);
    var mean = meanWithout(price, sorted, sum);
    if (isBelowAll(price, mean) && price.compareTo(lessBy(test.belowMeanPercent(), mean)) <= 0) {
      return Optional.of(
          "%s is at least %s %% below %s, the mean of the others"
              .formatted(pounds(price), plain(test.belowMeanPercent()), pounds(mean)));
    }
    var percent = test.belowNextPercent();
    if (percent == null || at == sorted.size() - 1) {
      return Optional.empty();
    }
    var next = sorted.get(at + 1);
    return isBelowAll(price, next) && price.compareTo(lessBy(percent, next)) <= 0
        ? Optional.of(
            "%s is at least %s %% below %s, the next price"
                .formatted(pounds(price), plain(percent), pounds(next)))
        : Optional.empty();
  }

  /** Of all but one; exactly, so that it is the same as adding up the others. */
  private static Fraction meanWithout(Fraction one, List<Fraction> all, Fraction sum) {
    return sum.minus(one).over(Fraction.of(all.size() - 1));
  }

  /** Equal prices, among them noughts, are not below each other. */
  private static boolean isBelowAll(Fraction price, Fraction other) {
    return price.compareTo(other) < 0;
  }

  private static Fraction lessBy(BigDecimal percent, Fraction whole) {
    return whole.minus(whole.times(Fraction.of(percent).percent()));
  }

  private static String pounds(Fraction amount) {
    return "£" + amount.rounded(PENCE).toPlainString();
  }

  private static String plain(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString();
  }
}
