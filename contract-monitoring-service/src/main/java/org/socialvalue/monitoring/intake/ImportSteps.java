package org.socialvalue.monitoring.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractRepository;
import org.socialvalue.monitoring.contract.ServiceActor;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.kpi.WatchingKpis;
import org.socialvalue.monitoring.measurement.Reporter;

/** The transactions of reading a file: claimed, some rows taken, and so on, finished. */
@ApplicationScoped
class ImportSteps {

  /** Who stopped working on a file leaves it to others after so long. */
  private static final Duration CLAIM = Duration.ofSeconds(60);

  private static final Duration REST = Duration.ofSeconds(5);

  private final ContractRepository contracts;
  private final KpiRepository kpis;
  private final ImportRepository imports;
  private final TakingFigures taking;
  private final WatchingKpis watching;
  private final AuditTrail audit;
  private final DatabaseClock clock;

  ImportSteps(
      ContractRepository contracts,
      KpiRepository kpis,
      ImportRepository imports,
      TakingFigures taking,
      WatchingKpis watching,
      AuditTrail audit,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.imports = imports;
    this.taking = taking;
    this.watching = watching;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A file to read.
   *
   * @param done records that were read before
   * @param known the KPIs of the contract
   * @param hopeless it was begun often enough without getting on
   */
  record Job(
      UUID id,
      UUID document,
      ColumnMapping columns,
      String source,
      long done,
      Set<UUID> known,
      boolean hopeless) {}

  @Transactional
  @Nullable Job claim() {
    var id = imports.nextWaiting();
    if (id == null) {
      return null;
    }
    var made = imports.locked(id);
    made.claim(clock.now().plus(CLAIM));
    return new Job(
        id,
        Objects.requireNonNull(made.documentId()),
        Objects.requireNonNull(made.columns()),
        made.fileName() + " (" + made.sha256().substring(0, 12) + ")",
        made.recordsDone(),
        kpis.of(made.contractId()).stream().map(Kpi::id).collect(Collectors.toSet()),
        made.isHopeless());
  }

  /** Something stood in the way that may pass: longer each time until it is tried again. */
  @Transactional
  void rest(UUID id) {
    var made = imports.locked(id);
    if (made.isUnderWay()) {
      made.rest(clock.now().plus(REST.multipliedBy(made.tries())));
    }
  }

  /** Others may go first; whoever is free goes on with it. */
  @Transactional
  void letOthersGoFirst(UUID id) {
    var made = imports.locked(id);
    if (made.isUnderWay()) {
      made.rest(clock.now());
    }
  }

  /**
   * @param after how many records are expected to be done
   * @return false where somebody else has gone on with it
   */
  @Transactional
  boolean take(UUID id, long after, List<RowReading.ReadRow> rows) {
    var contract = locked(id);
    var made = imports.locked(id);
    if (!made.isUnderWay() || made.recordsDone() != after) {
      return false;
    }
    var figures = new ArrayList<ReadFigure>();
    var faults = new ArrayList<RowFault>();
    rows.forEach(
        row -> {
          figures.addAll(row.figures());
          faults.addAll(row.faults());
        });
    var by =
        new TakingFigures.By(
            id,
            starter(made, contract),
            clock.now(),
            clock.today(),
            made.onDifference(),
            made.reason());
    var taken = taking.take(contract, figures, by).and(faults);
    long passedOver = rows.stream().filter(RowReading.ReadRow::passedOver).count();
    made.passOver(rows.stream().map(RowReading.ReadRow::summary).filter(Objects::nonNull).toList());
    made.add(rows.size(), rows.size() - passedOver, passedOver, taken);
    made.goOn(clock.now().plus(CLAIM));
    imports.tell(id, taken.refused());
    return true;
  }

  @Transactional
  void finish(UUID id) {
    var contract = locked(id);
    var made = imports.locked(id);
    if (made.isUnderWay()) {
      made.finish(clock.now());
      audit.append(
          made, ServiceActor.of(contract), "file of figures read", null, ImportView.from(made));
      watching.look(contract);
    }
  }

  @Transactional
  void fail(UUID id, String why) {
    var contract = locked(id);
    var made = imports.locked(id);
    if (made.isUnderWay()) {
      made.fail(why, clock.now());
      audit.append(
          made, ServiceActor.of(contract), "file can't be read", null, ImportView.from(made));
      watching.look(contract);
    }
  }

  /** What came in before organisations were kept is the provider's. */
  private static Reporter starter(MeasurementImport made, Contract contract) {
    return new Reporter(
        made.startedBy(),
        Objects.requireNonNullElse(made.startedFor(), contract.particulars().supplier().id()));
  }

  /** The contract's row first, as everywhere. */
  private Contract locked(UUID id) {
    var made = imports.findById(id);
    imports.getEntityManager().detach(made);
    return contracts.findById(made.contractId(), LockModeType.PESSIMISTIC_WRITE);
  }
}
