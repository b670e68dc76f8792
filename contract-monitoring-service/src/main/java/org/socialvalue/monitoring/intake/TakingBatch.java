package org.socialvalue.monitoring.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.WatchingKpis;
import org.socialvalue.monitoring.measurement.MeasurementRequest.AttributionRequest;

/** Takes many figures in at once, in one transaction (OWN_SYSTEMS). */
@ApplicationScoped
public class TakingBatch {

  private static final AttributionRequest UNANSWERED =
      new AttributionRequest(null, null, null, null);

  private final Contracts contracts;
  private final ImportRepository imports;
  private final TakingFigures taking;
  private final WatchingKpis watching;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public TakingBatch(
      Contracts contracts,
      ImportRepository imports,
      TakingFigures taking,
      WatchingKpis watching,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.imports = imports;
    this.taking = taking;
    this.watching = watching;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 for corrections without a reason; 409 while the contract is a draft
   */
  @Transactional
  public MeasurementImport take(UUID contractId, BatchRequest request) {
    requireReason(request.difference(), request.reason());
    var contract = contracts.locked(contractId, "contract");
    contract.requireActivated();
    var now = clock.now();
    var batch =
        MeasurementImport.ofBatch(
            Ids.next(),
            contractId,
            Json.sha256(Json.write(request)),
            request.difference(),
            request.reason(),
            actor.get().id(),
            now);
    imports.persistAndFlush(batch);
    var faults = new ArrayList<RowFault>();
    var figures = readable(request.figures(), faults);
    var by =
        new TakingFigures.By(
            batch.id(),
            actor.get().id(),
            now,
            clock.today(),
            request.difference(),
            request.reason());
    var taken = taking.take(contract, figures, by);
    batch.add(0, request.figures().size(), 0, taken, faults.size());
    batch.finish(clock.now());
    imports.tell(
        batch.id(),
        Stream.concat(faults.stream(), taken.refused().stream())
            .sorted(Comparator.comparingLong(RowFault::line))
            .toList());
    audit.append(batch, actor.get(), "batch of figures taken in", null, ImportView.from(batch));
    watching.look(contract);
    return batch;
  }

  static void requireReason(OnDifference onDifference, @Nullable String reason) {
    if (onDifference == OnDifference.CORRECT && (reason == null || reason.isBlank())) {
      throw Refused.invalid("/reason", "is needed to correct figures");
    }
  }

  private static List<ReadFigure> readable(List<BatchRequest.Item> items, List<RowFault> faults) {
    var figures = new ArrayList<ReadFigure>(items.size());
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      if (item.to().isBefore(item.from())) {
        faults.add(new RowFault(i + 1, "to", "must not be before from"));
      } else {
        figures.add(
            new ReadFigure(
                i + 1,
                item.kpiId(),
                new Period(item.from(), item.to()),
                item.value(),
                item.sample() == null ? null : item.sample().asSample(),
                item.attribution() == null ? UNANSWERED : item.attribution(),
                item.evidence(),
                item.note()));
      }
    }
    return figures;
  }
}
