package org.socialvalue.monitoring.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.socialvalue.events.StatementPublished;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.measurement.MeasurementRepository;
import org.socialvalue.monitoring.measurement.MeasurementStage;
import org.socialvalue.monitoring.report.Content;

/**
 * Tells the figures of an annual statement that both sides signed: those that are made to be
 * shared, without what the sides say to them and without stories.
 */
@ApplicationScoped
class PublishingStatement {

  private final MeasurementRepository figures;
  private final Outbox outbox;

  PublishingStatement(MeasurementRepository figures, Outbox outbox) {
    this.figures = figures;
    this.outbox = outbox;
  }

  /** To be called last in the transaction that freezes it. */
  void publish(Contract contract, Statement statement, Content content) {
    var stages = figures.stagesOf(contract.id());
    var settled = contract.particulars();
    var event =
        new StatementPublished(
            contract.id(),
            statement.id(),
            settled.awardId(),
            settled.competitionId(),
            settled.authority(),
            content.from(),
            content.to(),
            content.asOf(),
            statement.edition(),
            Objects.requireNonNull(statement.sha256()),
            results(content, stages),
            Objects.requireNonNull(statement.frozenAt()));
    outbox.append(statement, StatementPublished.TYPE, event);
  }

  private static List<StatementPublished.Result> results(
      Content content, Map<UUID, Map<MeasurementStage, Long>> stages) {
    return content.promises().stream()
        .flatMap(
            promise ->
                promise.kpis().stream()
                    .map(
                        kpi ->
                            result(
                                promise.lineage(),
                                kpi,
                                stages.getOrDefault(kpi.kpiId(), Map.of()))))
        .toList();
  }

  private static StatementPublished.Result result(
      UUID lineage, Content.KpiLine kpi, Map<MeasurementStage, Long> stages) {
    var state = kpi.state();
    return new StatementPublished.Result(
        kpi.kpiId(),
        lineage,
        kpi.name(),
        kpi.unit(),
        state == null ? null : state.told(),
        kpi.achieved(),
        kpi.achievedText(),
        kpi.inPeriod(),
        stages.values().stream().mapToInt(Math::toIntExact).sum(),
        Math.toIntExact(stages.getOrDefault(MeasurementStage.VERIFIED, 0L)));
  }
}
