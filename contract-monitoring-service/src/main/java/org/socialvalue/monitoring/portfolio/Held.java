package org.socialvalue.monitoring.portfolio;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.standing.ContractStanding;
import org.socialvalue.monitoring.standing.PromiseStanding;

/** One promise in one contract of the portfolio. */
record Held(ContractStanding contract, PromiseStanding promise) {

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

  /** What was achieved and adds up; levels and rates of people do not. */
  Stream<Claim> claims() {
    return promise.kpis().stream()
        .filter(kpi -> addsUp(kpi.terms().kind()))
        .filter(kpi -> kpi.status().achieved() != null)
        .map(
            kpi ->
                new Claim(
                    this,
                    MeasureKey.of(kpi.terms()),
                    Objects.requireNonNull(kpi.status().achieved())));
  }

  private static boolean addsUp(KpiKind kind) {
    return switch (kind) {
      case COUNT, RATE_PER_SPEND -> true;
      case RATIO, BEFORE_AFTER, DISTANCE_TRAVELLED, STABILITY, MILESTONE, NARRATIVE -> false;
    };
  }

  /** So much of a measure under one contract. */
  record Claim(Held held, MeasureKey measure, BigDecimal amount) {}
}
