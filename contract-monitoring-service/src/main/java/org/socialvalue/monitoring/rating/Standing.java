package org.socialvalue.monitoring.rating;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.status.KpiState;

/**
 * Where one KPI stood when the performance was rated.
 *
 * @param weight its importance, in per cent
 * @param reason why it stood there, in words
 * @param toldOthers the same as those may read it who neither run nor check the contract; null
 *     where it is only read by them, or nothing is told
 */
public record Standing(
    UUID kpiId,
    String name,
    BigDecimal weight,
    KpiState state,
    String reason,
    @Nullable Told toldOthers) {

  private static final Told NOTHING = new Told(KpiState.NOT_MEASURABLE, "Not told");

  /** Without small numbers of people. */
  public record Told(KpiState state, String reason) {}

  boolean isToldOthers() {
    return toldOthers != null && toldOthers.state() == state;
  }

  Standing asToldOthers() {
    var told = Objects.requireNonNullElse(toldOthers, NOTHING);
    return new Standing(kpiId, name, weight, told.state(), told.reason(), null);
  }
}
