package org.socialvalue.monitoring.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.status.KpiState;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.suppression.Suppressed;

/**
 * What may be shared of where a KPI stands (decision 0050). Where it counts people, new people of
 * several periods are told together once they are enough, and a level once it is. While a small
 * number is held back its state is told only where it would be the same whatever that number is:
 * what is shared is reckoned from what is shown, so nobody learns a hidden number from it.
 *
 * @param shown what is shown of what was achieved, in the unit; null where nothing is
 * @param hidden whether a small number is held back
 * @param state null where it would narrow down what is held back
 * @param possible the statuses that it may have for all that is shown; the one that it has where
 *     nothing is held back
 */
public record SharedKpi(
    @Nullable BigDecimal shown,
    boolean hidden,
    @Nullable KpiState state,
    List<KpiStatus> possible) {

  /**
   * @param heldBack of what adds up: how much of the latest periods waits to be shown; of a level
   *     how few stand behind one of its figures, nothing where they are enough
   * @param threshold numbers of people from one to below it are hidden
   * @param ifAchieved where it would stand with so much
   */
  static SharedKpi of(
      KpiTerms terms,
      KpiStatus status,
      BigDecimal heldBack,
      int threshold,
      Function<BigDecimal, KpiStatus> ifAchieved) {
    var achieved = status.achieved();
    if (achieved == null) {
      return whole(status);
    }
    if (!terms.tellsOfPeople()) {
      return terms.kind().addsUp() || heldBack.signum() <= 0
          ? whole(status)
          : ofFew(Reach.of(terms, threshold), status, ifAchieved);
    }
    if (terms.kind().addsUp()) {
      var told = achieved.subtract(heldBack);
      if (!isSmall(told, threshold)) {
        return heldBack.signum() <= 0 ? whole(status) : hidden(told, threshold, ifAchieved);
      }
    }
    return isSmall(achieved, threshold)
        ? hidden(BigDecimal.ZERO, threshold, ifAchieved)
        : whole(status);
  }

  private static boolean isSmall(BigDecimal people, int threshold) {
    return Suppressed.count(Suppressed.people(people), threshold).hidden();
  }

  /** A level that was read in one: it may be any that can be. */
  private static SharedKpi ofFew(
      Reach reach, KpiStatus status, Function<BigDecimal, KpiStatus> ifAchieved) {
    return ofLevels(status, ifAchieved.apply(reach.least()), ifAchieved.apply(reach.most()));
  }

  /**
   * Of levels that were read by period.
   *
   * @param lowest where it would stand if each hidden level were as little as it can be
   * @param highest where it would stand if each were as much
   */
  static SharedKpi ofLevels(KpiStatus status, KpiStatus lowest, KpiStatus highest) {
    var least = lowest.achieved();
    var most = highest.achieved();
    if (least == null || most == null || least.compareTo(most) == 0) {
      return whole(status);
    }
    return new SharedKpi(
        null,
        true,
        lowest.state() == highest.state() ? lowest.state() : null,
        List.of(lowest, highest));
  }

  /** Whether it is told that it is on track or met. */
  public boolean delivers() {
    return state != null && state.delivers();
  }

  /**
   * The status as it may be told to others.
   *
   * @param exact as it is
   */
  public KpiStatus told(KpiTerms terms, KpiStatus exact, int threshold) {
    if (!hidden) {
      return terms.tellsOfPeople() ? exact.withoutGross() : exact;
    }
    return new KpiStatus(
        state == null ? KpiState.NOT_MEASURABLE : state,
        inWords(terms, threshold),
        null,
        null,
        shown,
        null,
        exact.asOf());
  }

  private String inWords(KpiTerms terms, int threshold) {
    if (!terms.tellsOfPeople()) {
      return "Not told: fewer than " + threshold + " people stand behind it";
    }
    return shown == null
        ? "Fewer than " + threshold + " " + terms.unit() + ": too small a number to be told"
        : "At least "
            + Suppressed.people(shown)
            + " "
            + terms.unit()
            + ": the rest is too small a number to be told";
  }

  private static SharedKpi whole(KpiStatus status) {
    return new SharedKpi(status.achieved(), false, status.state(), List.of(status));
  }

  /** Held back is more than nothing and less than the threshold; both ends are tried as well. */
  private static SharedKpi hidden(
      BigDecimal shown, int threshold, Function<BigDecimal, KpiStatus> ifAchieved) {
    var possible =
        IntStream.rangeClosed(0, threshold)
            .mapToObj(people -> ifAchieved.apply(shown.add(BigDecimal.valueOf(people))))
            .toList();
    var states = possible.stream().map(KpiStatus::state).distinct().toList();
    return new SharedKpi(
        shown.signum() <= 0 ? null : shown,
        true,
        states.size() == 1 ? states.getFirst() : null,
        possible);
  }
}
