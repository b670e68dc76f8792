package org.socialvalue.evaluation.lowprice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.lowprice.LowPrices.Low;
import org.socialvalue.evaluation.lowprice.LowPrices.Price;
import org.socialvalue.events.AwardModel.AbnormallyLow;

class LowPricesTest {

  private static final AbnormallyLow ALL_BUT_HIGHEST =
      new AbnormallyLow(
          AbnormallyLow.Test.MEAN_OF_ALL_BUT_HIGHEST,
          new BigDecimal("15"),
          null,
          new BigDecimal("1"));

  @Test
  void fortyPerCentBelowTheMeanOfTheOthersIsWithin() {
    // Others 100,000 and 100,000: 60,000 is exactly 40 % below; next: 40 % as well.
    assertThat(low(meanOnly("40"), "60000", "100000", "100000")).containsExactly("60000");
    assertThat(low(meanOnly("40"), "60000.01", "100000", "100000")).isEmpty();
  }

  @Test
  void thirtyPerCentBelowTheNextIsWithin() {
    // 70,000 against the next 100,000; the mean of the others is 100,000: only 30 % below.
    assertThat(low(null, "70000", "100000", "100000")).containsExactly("70000");
    assertThat(low(null, "70000.01", "100000", "100000")).isEmpty();
  }

  @Test
  void aPriceInTheMiddleCanBeLowAgainstTheNext() {
    assertThat(low(null, "65000", "69000", "100000", "100000")).containsExactly("69000");
  }

  @Test
  void moreThanFifteenBelowTheMeanOfAllButTheHighestAndBelowTheLowest() {
    // Prices 80, 100, 100, 200 thousand: mean of all but the highest 93,333.33; 85 % is 79,333.33.
    assertThat(low(ALL_BUT_HIGHEST, "80000", "100000", "100000", "200000")).isEmpty();
    assertThat(low(ALL_BUT_HIGHEST, "79000", "100000", "100000", "200000"))
        .containsExactly("79000");
  }

  @Test
  void exactlyFifteenBelowIsNotMoreThanFifteen() {
    // 85 with x, x: mean (85 + 2x)/3; 85 = 0.85 mean where x = 107.5.
    assertThat(low(meanOfAllButHighest(), "85", "107.5", "107.5", "900")).isEmpty();
    assertThat(low(meanOfAllButHighest(), "84.99", "107.5", "107.5", "900"))
        .containsExactly("84.99");
  }

  @Test
  void theMarginBelowTheLowestIsAtLeastAThousand() {
    // 1 % of 4,000 would be 40: at least 1,000 below counts. 3,000 is exactly 1,000 below.
    assertThat(low(ALL_BUT_HIGHEST, "3000", "4000", "9000", "9000")).isEmpty();
    assertThat(low(ALL_BUT_HIGHEST, "2999.99", "4000", "9000", "9000")).containsExactly("2999.99");
  }

  @Test
  void theMarginBelowTheLowestIsAtMostAHundredThousand() {
    // 1 % of 20 million would be 200,000: more than 100,000 below is enough.
    assertThat(low(ALL_BUT_HIGHEST, "19899999", "20000000", "50000000", "60000000"))
        .containsExactly("19899999");
    assertThat(low(ALL_BUT_HIGHEST, "19900000", "20000000", "50000000", "60000000")).isEmpty();
  }

  @Test
  void oneOrNoPriceHasNothingToBeComparedWith() {
    assertThat(low(null, "1")).isEmpty();
    assertThat(low(ALL_BUT_HIGHEST)).isEmpty();
  }

  @Test
  void noughtIsAPriceAndLowAmongOthers() {
    assertThat(low(null, "0", "100")).containsExactly("0");
    assertThat(low(null, "0", "0")).isEmpty();
  }

  @Property
  void equalPricesAreNeverLow(
      @ForAll @IntRange(max = 1_000_000) int amount, @ForAll @IntRange(min = 2, max = 9) int bids) {
    var same = new ArrayList<Price>();
    for (int i = 0; i < bids; i++) {
      same.add(new Price(new UUID(0, i), BigDecimal.valueOf(amount)));
    }

    assertThat(new LowPrices(null).of(same)).isEmpty();
    assertThat(new LowPrices(ALL_BUT_HIGHEST).of(same)).isEmpty();
  }

  @Property
  void theHighestIsNeverLow(
      @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 1_000_000) Integer> amounts) {
    var prices = new ArrayList<Price>();
    for (int i = 0; i < amounts.size(); i++) {
      prices.add(new Price(new UUID(0, i), BigDecimal.valueOf(amounts.get(i))));
    }
    int highest = amounts.stream().max(Integer::compare).orElseThrow();

    for (var test : new AbnormallyLow[] {null, ALL_BUT_HIGHEST}) {
      assertThat(new LowPrices(test).of(prices))
          .allMatch(low -> low.amount().compareTo(BigDecimal.valueOf(highest)) < 0);
    }
  }

  private static AbnormallyLow meanOnly(String percent) {
    return new AbnormallyLow(
        AbnormallyLow.Test.MEAN_OF_OTHERS_OR_NEXT, new BigDecimal(percent), null, null);
  }

  private static AbnormallyLow meanOfAllButHighest() {
    return new AbnormallyLow(
        AbnormallyLow.Test.MEAN_OF_ALL_BUT_HIGHEST, new BigDecimal("15"), null, null);
  }

  private static List<String> low(@Nullable AbnormallyLow test, String... amounts) {
    var prices = new ArrayList<Price>();
    for (int i = 0; i < amounts.length; i++) {
      prices.add(new Price(new UUID(0, i), new BigDecimal(amounts[i])));
    }
    return new LowPrices(test)
        .of(prices).stream().map(Low::amount).map(BigDecimal::toPlainString).toList();
  }
}
