package org.socialvalue.evaluation.bid;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.bid.BidContent.LotPrice;
import org.socialvalue.evaluation.bid.BidContent.PriceItem;

class PriceScheduleTest {

  @Test
  void aLineIsRoundedHalfUpToPence() {
    assertThat(PriceSchedule.lineTotal(item("3", "0.335"))).isEqualTo("1.01");
    assertThat(PriceSchedule.lineTotal(item("1", "0.005"))).isEqualTo("0.01");
    assertThat(PriceSchedule.lineTotal(item("0.0001", "49"))).isEqualTo("0.00");
    assertThat(PriceSchedule.lineTotal(item("99999999999.9999", "99999999999.9999")))
        .isEqualTo("9999999999999980000000.00");
  }

  @Test
  void roundedLinesAreAddedNotTheExactOnes() {
    var schedule = PriceSchedule.of(lot(item("1", "0.005"), item("1", "0.005")));
    assertThat(schedule.lineTotals())
        .containsExactly(new BigDecimal("0.01"), new BigDecimal("0.01"));
    assertThat(schedule.total()).isEqualTo("0.02");
  }

  @Test
  void whatLacksANumberHasNoTotal() {
    var schedule = PriceSchedule.of(lot(item("1", "2"), new PriceItem("x", null, "hours", null)));
    assertThat(schedule.lineTotals()).containsExactly(new BigDecimal("2.00"), null);
    assertThat(schedule.total()).isNull();
  }

  @Property(tries = 200)
  void theTotalIsWithinHalfAPennyALineOfTheExactSum(
      @ForAll @Size(min = 1, max = 30)
          List<@BigRange(min = "0", max = "100000") @Scale(4) BigDecimal> prices) {
    var items = prices.stream().map(p -> item("1.5", p.toPlainString())).toList();
    var exact =
        prices.stream()
            .map(new BigDecimal("1.5")::multiply)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    var total = requireNonNull(PriceSchedule.of(new LotPrice("LOT-1", null, items)).total());

    assertThat(total.subtract(exact).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(new BigDecimal(prices.size())));
  }

  private static LotPrice lot(PriceItem... items) {
    return new LotPrice("LOT-1", null, List.of(items));
  }

  private static PriceItem item(String quantity, String unitPrice) {
    return new PriceItem("Care", new BigDecimal(quantity), "hours", new BigDecimal(unitPrice));
  }
}
