package org.socialvalue.monitoring.portfolio;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.standing.ContractStanding;
import org.socialvalue.monitoring.standing.PromiseStanding;
import org.socialvalue.monitoring.standing.PromiseStanding.KpiStanding;
import org.socialvalue.monitoring.standing.SharedKpi;
import org.socialvalue.monitoring.standing.WhatIsTold;
import org.socialvalue.monitoring.suppression.Suppressed;

/**
 * One promise in one contract of the portfolio, as it may be shared.
 *
 * @param shared its KPIs in their order, as they may be shared
 * @param figures what is shown of each of its KPIs, in their order
 * @param verdict null where it would tell a small number of people
 */
record Held(
    ContractStanding contract,
    PromiseStanding promise,
    List<SharedKpi> shared,
    List<Shown> figures,
    @Nullable PromiseVerdict verdict) {

  static Held of(
      ContractStanding contract, PromiseStanding promise, WhatIsTold whatIsTold, int threshold) {
    var shared = promise.shared(contract, whatIsTold, threshold);
    var figures =
        IntStream.range(0, shared.size())
            .mapToObj(at -> Shown.of(promise.kpis().get(at), shared.get(at)))
            .toList();
    return new Held(contract, promise, shared, figures, promise.verdict(contract, shared));
  }

  UUID lineage() {
    return promise.promise().lineage();
  }

  UUID contractId() {
    return contract.contract().id();
  }

  /** Those of the promise; where it names none, those of the contract's lots. */
  List<String> areas() {
    var own = promise.promise().areas();
    return own.isEmpty()
        ? contract.contract().particulars().lots().stream()
            .flatMap(lot -> lot.areas().stream())
            .distinct()
            .toList()
        : own;
  }

  /** Whether both may have counted the same people or things. */
  boolean mayCountTheSameAs(Held other) {
    return contract.contract().period().overlaps(other.contract.contract().period())
        && (areas().isEmpty()
            || other.areas().isEmpty()
            || !Collections.disjoint(areas(), other.areas()));
  }

  /**
   * What is shown of one KPI.
   *
   * @param amount what was achieved and adds up, people counted whole; null where nothing was, and
   *     of levels and rates of people, which do not add up
   * @param hidden whether a small number is held back from it
   * @param mayBeLess whether that is a correction
   */
  record Shown(MeasureKey measure, @Nullable BigDecimal amount, boolean hidden, boolean mayBeLess) {

    private static Shown of(KpiStanding kpi, SharedKpi told) {
      var measure = MeasureKey.of(kpi.terms());
      boolean counts = addsUp(kpi.terms().kind()) && kpi.status().achieved() != null;
      return new Shown(
          measure, counts ? amount(measure, told) : null, told.hidden(), told.mayBeLess());
    }

    private static BigDecimal amount(MeasureKey measure, SharedKpi told) {
      var shown = Objects.requireNonNullElse(told.shown(), BigDecimal.ZERO);
      return measure.ofPeople() ? BigDecimal.valueOf(Suppressed.people(shown)) : shown;
    }

    /** A milestone is reached once: two of them are not twice as much. */
    private static boolean addsUp(KpiKind kind) {
      return kind.addsUp() && kind != KpiKind.MILESTONE;
    }
  }
}
