package org.socialvalue.monitoring.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.status.KpiState;

/**
 * One outcome, from its lineage: the same whether one contract promises it or several, counted
 * once.
 *
 * @param held the promises of it, at least one
 */
record Outcome(UUID lineage, List<Held> held) {

  /** The least good first: an outcome stands where the worst of its KPIs stands. */
  private static final List<KpiState> WORST_FIRST =
      List.of(
          KpiState.OFF_TRACK,
          KpiState.AT_RISK,
          KpiState.NOT_MEASURABLE,
          KpiState.NOT_STARTED,
          KpiState.ON_TRACK,
          KpiState.MET);

  /** What is told of it. */
  Told told() {
    var verdict = verdict();
    var state = state();
    boolean isFollowed = held.stream().anyMatch(one -> !one.shared().isEmpty());
    return new Told(verdict, state, verdict == null || (state == null && isFollowed), amounts());
  }

  /**
   * What is told of an outcome.
   *
   * @param verdict null where it hangs on one that is not told
   * @param state null where no KPI follows it, or it hangs on one that is not told
   * @param isWithheld whether one of them is kept back since it would tell a small number
   * @param amounts how much of each measure
   */
  record Told(
      @Nullable PromiseVerdict verdict,
      @Nullable KpiState state,
      boolean isWithheld,
      Map<MeasureKey, Sum> amounts) {}

  /**
   * Waived promises are left aside unless all are. While one is still open, so is the outcome; it
   * is kept when all are, not kept when none is even partly.
   *
   * @return null where it hangs on a verdict that is not told
   */
  @Nullable PromiseVerdict verdict() {
    var verdicts = new HashSet<@Nullable PromiseVerdict>();
    for (var one : held) {
      if (one.verdict() != PromiseVerdict.WAIVED) {
        verdicts.add(one.verdict());
      }
    }
    if (verdicts.isEmpty()) {
      return PromiseVerdict.WAIVED;
    }
    if (verdicts.contains(PromiseVerdict.STILL_OPEN)) {
      return PromiseVerdict.STILL_OPEN;
    }
    if (verdicts.contains(null)) {
      return null;
    }
    return verdicts.size() == 1 ? verdicts.iterator().next() : PromiseVerdict.PARTLY_KEPT;
  }

  /** Null where no KPI follows it, or it hangs on a state that is not told. */
  @Nullable KpiState state() {
    var states = new HashSet<@Nullable KpiState>();
    for (var one : held) {
      for (var kpi : one.shared()) {
        states.add(kpi.state());
      }
    }
    var worst = WORST_FIRST.stream().filter(states::contains).findFirst().orElse(null);
    return states.contains(null) && worst != WORST_FIRST.getFirst() ? null : worst;
  }

  /**
   * How much of each measure, without counting anybody twice: contracts that serve a common area at
   * the same time may have counted the same, so of these only the largest figure counts; the others
   * add up. Each figure is taken as it is shown, so that what is put together under one filter and
   * under another never differs by what is held back.
   */
  Map<MeasureKey, Sum> amounts() {
    var claims = new LinkedHashMap<MeasureKey, List<Claim>>();
    for (var one : held) {
      for (var shown : one.figures()) {
        if (shown.amount() != null) {
          claims
              .computeIfAbsent(shown.measure(), any -> new ArrayList<>(1))
              .add(new Claim(one, shown.amount(), shown.hidden(), shown.mayBeLess()));
        }
      }
    }
    var amounts = new LinkedHashMap<MeasureKey, Sum>();
    claims.forEach(
        (measure, of) ->
            amounts.put(
                measure,
                new Sum(
                    withoutTheSameTwice(of),
                    of.stream().anyMatch(Claim::hidden),
                    of.stream().anyMatch(Claim::mayBeLess))));
    return amounts;
  }

  /**
   * So much of a measure under one contract.
   *
   * @param amount what is shown of it
   * @param hidden whether a small number is held back
   * @param mayBeLess whether that is a correction
   */
  private record Claim(Held held, BigDecimal amount, boolean hidden, boolean mayBeLess) {}

  /**
   * So much of one measure.
   *
   * @param hidden whether a small number is held back from it
   * @param mayBeLess whether that is a correction
   */
  record Sum(BigDecimal amount, boolean hidden, boolean mayBeLess) {}

  private static BigDecimal withoutTheSameTwice(List<Claim> claims) {
    return claims.size() == 1
        ? claims.getFirst().amount()
        : groups(claims).stream()
            .map(group -> group.stream().map(Claim::amount).reduce(BigDecimal::max).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Claims that may have counted the same, directly or through others. */
  private static List<List<Claim>> groups(List<Claim> claims) {
    var groups = new ArrayList<List<Claim>>();
    for (var claim : claims) {
      var joined = new ArrayList<Claim>();
      joined.add(claim);
      for (var group : List.copyOf(groups)) {
        if (group.stream().anyMatch(other -> other.held().mayCountTheSameAs(claim.held()))) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      groups.add(joined);
    }
    return groups;
  }
}
