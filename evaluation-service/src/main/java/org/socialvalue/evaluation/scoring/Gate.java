package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bid must pass before it is compared: the least quality of the core service, and the most
 * that may be bid. Only quality questions count for the first, in either mode, so that social value
 * never lifts a bid over it (Kent framework, principle 1 and evaluating).
 */
final class Gate {

  private final LotContest contest;

  Gate(LotContest contest) {
    this.contest = contest;
  }

  /** Null for a bid that stays in. */
  @Nullable Out judge(ScoredBid bid, Fraction qualityPoints) {
    var reasons = new ArrayList<Out>();
    belowQuality(qualityPoints, reasons);
    aboveCeiling(bid, reasons);
    if (reasons.isEmpty()) {
      return null;
    }
    return new Out(
        reasons.getFirst().because(), String.join(" ", reasons.stream().map(Out::reason).toList()));
  }

  private void belowQuality(Fraction points, List<Out> reasons) {
    var minimum = contest.model().qualityMinimum();
    if (minimum == null) {
      return;
    }
    var maximum = contest.weights().maximum(Section.QUALITY);
    var needed = maximum.times(Fraction.of(minimum).percent());
    if (points.compareTo(needed) < 0) {
      int places = contest.model().shownDecimals();
      reasons.add(
          new Out(
              "CORE_FIRST",
              "Quality brought %s of %s points; %s %% of them, which is %s, was the minimum."
                  .formatted(
                      points.rounded(places).toPlainString(),
                      maximum.rounded(places).toPlainString(),
                      minimum.toPlainString(),
                      needed.rounded(places).toPlainString())));
    }
  }

  private void aboveCeiling(ScoredBid bid, List<Out> reasons) {
    var ceiling = contest.lot().priceCeiling();
    if (ceiling != null && bid.price().compareTo(ceiling) > 0) {
      reasons.add(
          new Out(
              "GATE_THEN_SOCIAL",
              "The price of £%s is over the ceiling of £%s."
                  .formatted(bid.price().toPlainString(), ceiling.toPlainString())));
    }
  }
}
