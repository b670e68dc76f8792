package org.socialvalue.monitoring.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.chart.Plain;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.status.KpiState;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.suppression.OverTime.Told;
import org.socialvalue.monitoring.suppression.Suppressed;

/**
 * What may be shared of where a KPI stands (decision 0050). Where it counts people, new people of
 * several periods are told together once they are enough, and a level once it is; what was
 * corrected waits in the same way. While a small number is held back its state is told only where
 * it would be the same whatever that number is: what is shared is reckoned from what is shown, so
 * nobody learns a hidden number from it.
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
   * @param told how many people of what adds up are told; null where it counts no people, or a
   *     level
   * @param ofFew whether a level rests on fewer people than the threshold
   * @param threshold numbers of people from one to below it are hidden
   * @param ifAchieved where it would stand with so much
   */
  static SharedKpi of(
      KpiTerms terms,
      KpiStatus status,
      @Nullable Told told,
      boolean ofFew,
      int threshold,
      Function<BigDecimal, KpiStatus> ifAchieved) {
    if (told != null) {
      return ofPeople(status, told, threshold, ifAchieved);
    }
    var achieved = status.achieved();
    if (achieved == null || terms.kind().addsUp()) {
      return whole(status);
    }
    if (terms.tellsOfPeople()) {
      return isSmall(achieved, threshold)
          ? between(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(threshold), ifAchieved)
          : whole(status);
    }
    return ofFew ? ofFew(Reach.of(terms, threshold), status, ifAchieved) : whole(status);
  }

  /** Reckoned from what is told alone, whatever was reported since. */
  private static SharedKpi ofPeople(
      KpiStatus status, Told told, int threshold, Function<BigDecimal, KpiStatus> ifAchieved) {
    var amount = told.amount();
    if (!told.isAll()) {
      return between(amount, told.least(threshold), told.most(threshold), ifAchieved);
    }
    var achieved = Objects.requireNonNullElse(status.achieved(), BigDecimal.ZERO);
    return achieved.compareTo(amount) == 0 ? whole(status) : late(amount, ifAchieved);
  }

  /** What was reported since of the time by that day is told later, however much it is. */
  private static SharedKpi late(BigDecimal amount, Function<BigDecimal, KpiStatus> ifAchieved) {
    return among(amount, Stream.of(BigDecimal.ZERO, amount, Reach.BEYOND).map(ifAchieved).toList());
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

  /** Whether it is this very status, with nothing left out. */
  boolean is(KpiStatus status) {
    return !hidden && possible.getFirst().equals(status);
  }

  /** Whether it may be less than is shown: a small correction waits to be told. */
  public boolean mayBeLess() {
    var least = possible.getFirst().achieved();
    return shown != null && least != null && least.compareTo(shown) < 0;
  }

  /**
   * Whether figures of that time came or were corrected since, and are told later; of a sum of
   * people.
   */
  public boolean isLate() {
    var most = possible.getLast().achieved();
    return most != null && most.compareTo(Reach.BEYOND) >= 0;
  }

  /** More than that many people it is not, where nothing is shown of them. */
  public String fewerThan() {
    return Plain.number(Objects.requireNonNull(possible.getLast().achieved()));
  }

  /** The status as it may be told to others. */
  public KpiStatus told(KpiTerms terms, int threshold) {
    var status = possible.getFirst();
    if (!hidden) {
      return terms.tellsOfPeople() ? status.withoutGross() : status;
    }
    return new KpiStatus(
        state == null ? KpiState.NOT_MEASURABLE : state,
        inWords(terms, threshold),
        null,
        null,
        shown,
        null,
        status.asOf());
  }

  private String inWords(KpiTerms terms, int threshold) {
    if (!terms.tellsOfPeople()) {
      return "Not told: fewer than " + threshold + " people stand behind it";
    }
    if (shown == null) {
      return isLate()
          ? "Not told yet: it came late"
          : "Fewer than " + fewerThan() + " " + terms.unit() + ": too small a number to be told";
    }
    var people = Suppressed.people(shown) + " " + terms.unit();
    return mayBeLess()
        ? "About " + people + ": what came late or was corrected is told later"
        : "At least " + people + ": the rest is too small a number to be told";
  }

  private static SharedKpi whole(KpiStatus status) {
    return new SharedKpi(status.achieved(), false, status.state(), List.of(status));
  }

  /** Both ends of what it can be are tried as well. */
  private static SharedKpi between(
      BigDecimal shown,
      BigDecimal least,
      BigDecimal most,
      Function<BigDecimal, KpiStatus> ifAchieved) {
    var possible =
        Stream.iterate(least, it -> it.compareTo(most) <= 0, it -> it.add(BigDecimal.ONE))
            .map(ifAchieved)
            .toList();
    return among(shown, possible);
  }

  private static SharedKpi among(BigDecimal shown, List<KpiStatus> possible) {
    var states = possible.stream().map(KpiStatus::state).distinct().toList();
    return new SharedKpi(
        shown.signum() <= 0 ? null : shown,
        true,
        states.size() == 1 ? states.getFirst() : null,
        possible);
  }
}
