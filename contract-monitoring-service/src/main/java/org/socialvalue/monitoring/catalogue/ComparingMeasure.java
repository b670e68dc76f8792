package org.socialvalue.monitoring.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.catalogue.ComparisonView.Line;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.measurement.ExactReaders;
import org.socialvalue.monitoring.standing.ContractStanding;
import org.socialvalue.monitoring.standing.PromiseStanding;
import org.socialvalue.monitoring.standing.PromiseStanding.KpiStanding;
import org.socialvalue.monitoring.standing.Standing;
import org.socialvalue.monitoring.status.KpiStatus;

/**
 * Sets side by side what contracts reached by one measure, as each KPI's own status has it, in a
 * fixed number of statements however many there are; without small numbers of people for those who
 * neither run nor check the contracts.
 */
@ApplicationScoped
class ComparingMeasure {

  private final CatalogueRepository catalogue;
  private final Standing standing;
  private final ExactReaders readers;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  ComparingMeasure(
      CatalogueRepository catalogue,
      Standing standing,
      ExactReaders readers,
      CurrentActor actor,
      DatabaseClock clock) {
    this.catalogue = catalogue;
    this.standing = standing;
    this.readers = readers;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  ComparisonView compare(UUID measureId) {
    var measure = catalogue.known(measureId);
    var today = clock.today();
    var threshold = readers.threshold();
    var lines =
        standing.usingMeasure(actor.get().org(), measureId, today).stream()
            .flatMap(contract -> lines(contract, threshold))
            .toList();
    boolean comparable = lines.stream().map(Line::measureVersion).distinct().count() <= 1;
    return new ComparisonView(measureId, measure.code(), today, comparable, lines);
  }

  private static Stream<Line> lines(ContractStanding in, @Nullable Integer threshold) {
    return in.promises().stream()
        .flatMap(
            promise ->
                promise.kpis().stream()
                    .map(kpi -> line(in.contract(), promise, kpi, told(kpi, in, threshold))));
  }

  private static KpiStatus told(KpiStanding kpi, ContractStanding in, @Nullable Integer threshold) {
    return threshold == null
        ? kpi.status()
        : kpi.sharedOn(in.asOf(), in.contract(), threshold).told(kpi.terms(), threshold);
  }

  private static Line line(
      Contract contract, PromiseStanding promise, KpiStanding kpi, KpiStatus status) {
    var terms = kpi.terms();
    var supplier = contract.particulars().supplier();
    return new Line(
        contract.id(),
        supplier.id(),
        supplier.size(),
        kpi.kpiId(),
        promise.promise().lineage(),
        Objects.requireNonNull(terms.commonMeasure()).version(),
        terms.target() == null ? null : terms.target().amount(),
        status.gross(),
        status.achieved(),
        status.state(),
        status.reason());
  }
}
