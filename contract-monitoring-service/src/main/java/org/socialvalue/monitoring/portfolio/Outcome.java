package org.socialvalue.monitoring.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.portfolio.Held.Claim;
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

  /**
   * Waived promises are left aside unless all are. While one is still open, so is the outcome; it
   * is kept when all are, not kept when none is even partly.
   */
  PromiseVerdict verdict() {
    var verdicts =
        held.stream()
            .map(one -> one.promise().judgement().verdict())
            .filter(verdict -> verdict != PromiseVerdict.WAIVED)
            .collect(Collectors.toSet());
    if (verdicts.isEmpty()) {
      return PromiseVerdict.WAIVED;
    }
    if (verdicts.contains(PromiseVerdict.STILL_OPEN)) {
      return PromiseVerdict.STILL_OPEN;
    }
    return verdicts.size() == 1 ? verdicts.iterator().next() : PromiseVerdict.PARTLY_KEPT;
  }

  /** Null where no KPI follows it. */
  @Nullable KpiState state() {
    return held.stream()
        .flatMap(one -> one.promise().kpis().stream())
        .map(kpi -> kpi.status().state())
        .min(Comparator.comparingInt(WORST_FIRST::indexOf))
        .orElse(null);
  }

  /**
   * How much of each measure, without counting anybody twice: contracts that serve a common area at
   * the same time may have counted the same, so of these only the largest figure counts; the others
   * add up.
   */
  Map<MeasureKey, BigDecimal> amounts() {
    var amounts = new HashMap<MeasureKey, BigDecimal>();
    var claims = held.stream().flatMap(Held::claims).collect(Collectors.groupingBy(Claim::measure));
    claims.forEach((measure, of) -> amounts.put(measure, withoutTheSameTwice(of)));
    return amounts;
  }

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
