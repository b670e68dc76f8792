package org.socialvalue.evaluation.bid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.BidContent.LotPrice;
import org.socialvalue.evaluation.bid.BidContent.PriceItem;

/**
 * The price schedule of a lot, added up: each line is quantity times unit price, rounded half up to
 * pence; the sum adds the rounded lines.
 *
 * @param lineTotals pounds, in the order of the items; null for a line that lacks a number
 * @param total pounds; null while a line lacks a number
 */
public record PriceSchedule(
    String lotId, List<@Nullable BigDecimal> lineTotals, @Nullable BigDecimal total) {

  private static final int PENCE = 2;

  public static PriceSchedule of(LotPrice lot) {
    var lines = lot.items().stream().map(PriceSchedule::lineTotal).toList();
    var whole = lines.stream().allMatch(Objects::nonNull);
    var sum =
        lines.stream()
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO.setScale(PENCE), BigDecimal::add);
    return new PriceSchedule(lot.lotId(), lines, whole ? sum : null);
  }

  /** Null while quantity or unit price is missing. */
  public static @Nullable BigDecimal lineTotal(PriceItem item) {
    return item.quantity() == null || item.unitPrice() == null
        ? null
        : item.quantity().multiply(item.unitPrice()).setScale(PENCE, RoundingMode.HALF_UP);
  }
}
