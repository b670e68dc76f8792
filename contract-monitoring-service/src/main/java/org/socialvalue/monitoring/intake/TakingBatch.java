package org.socialvalue.monitoring.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.AskedDay;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.WatchingKpis;
import org.socialvalue.monitoring.measurement.MeasurementRequest.AttributionRequest;
import org.socialvalue.monitoring.measurement.Reporter;

/** Takes many figures in at once, in one transaction (OWN_SYSTEMS). */
@ApplicationScoped
public class TakingBatch {

  private static final AttributionRequest UNANSWERED =
      new AttributionRequest(null, null, null, null);

  private final Contracts contracts;
  private final ImportRepository imports;
  private final TakingFigures taking;
  private final WatchingKpis watching;
  private final Validator validator;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public TakingBatch(
      Contracts contracts,
      ImportRepository imports,
      TakingFigures taking,
      WatchingKpis watching,
      Validator validator,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.imports = imports;
    this.taking = taking;
    this.watching = watching;
    this.validator = validator;
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
    var contract = contracts.lockedToReport(contractId, "contract");
    contract.requireActivated();
    var now = clock.now();
    var by = Reporter.of(actor.get());
    var batch =
        MeasurementImport.ofBatch(
            Ids.next(),
            contractId,
            Json.sha256(Json.write(request)),
            request.difference(),
            request.reason(),
            by,
            now);
    imports.persistAndFlush(batch);
    var faults = new ArrayList<RowFault>();
    var figures = readable(request.figures(), faults);
    var taken =
        taking
            .take(
                contract,
                figures,
                new TakingFigures.By(
                    batch.id(), by, now, clock.today(), request.difference(), request.reason()))
            .and(faults);
    batch.add(0, request.figures().size(), 0, taken);
    batch.finish(clock.now());
    imports.tell(batch.id(), taken.refused());
    audit.append(batch, actor.get(), "batch of figures taken in", null, ImportView.from(batch));
    watching.look(contract);
    return batch;
  }

  static void requireReason(OnDifference onDifference, @Nullable String reason) {
    if (onDifference == OnDifference.CORRECT && (reason == null || reason.isBlank())) {
      throw Refused.invalid("/reason", "is needed to correct figures");
    }
  }

  private List<ReadFigure> readable(List<BatchRequest.Item> items, List<RowFault> faults) {
    var figures = new ArrayList<ReadFigure>(items.size());
    for (int i = 0; i < items.size(); i++) {
      int place = i + 1;
      var beyond = validator.validate(items.get(i));
      if (beyond.isEmpty()) {
        var figure = figure(place, items.get(i), faults);
        if (figure != null) {
          figures.add(figure);
        }
      } else {
        beyond.stream()
            .map(one -> new RowFault(place, one.getPropertyPath().toString(), one.getMessage()))
            .sorted(Comparator.comparing(RowFault::column))
            .forEach(faults::add);
      }
    }
    return figures;
  }

  /** Of one within its limits; null where it is not one after all. */
  private static @Nullable ReadFigure figure(
      int place, BatchRequest.Item item, List<RowFault> faults) {
    var from = day(place, "from", item.from(), faults);
    var to = day(place, "to", item.to(), faults);
    if (from == null || to == null) {
      return null;
    }
    if (to.isBefore(from)) {
      faults.add(new RowFault(place, "to", "must not be before from"));
      return null;
    }
    return new ReadFigure(
        place,
        Objects.requireNonNull(item.kpiId()),
        new Period(from, to),
        item.value(),
        item.sample() == null ? null : item.sample().asSample(),
        item.attribution() == null ? UNANSWERED : item.attribution(),
        Objects.requireNonNull(item.evidence()),
        item.note());
  }

  private static @Nullable LocalDate day(
      int place, String field, @Nullable String written, List<RowFault> faults) {
    try {
      var day = LocalDate.parse(Objects.requireNonNull(written));
      var beyond = AskedDay.fault(field, day);
      beyond.ifPresent(fault -> faults.add(new RowFault(place, field, fault.detail())));
      return beyond.isPresent() ? null : day;
    } catch (DateTimeParseException e) {
      faults.add(new RowFault(place, field, "must be a day of the calendar, such as 2026-04-30"));
      return null;
    }
  }
}
