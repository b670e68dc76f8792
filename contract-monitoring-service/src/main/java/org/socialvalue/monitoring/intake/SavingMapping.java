package org.socialvalue.monitoring.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.KpiRepository;
import org.socialvalue.monitoring.measurement.Reporter;

/** The provider saves how its own system's export is read (OWN_SYSTEMS). */
@ApplicationScoped
public class SavingMapping {

  private final Contracts contracts;
  private final KpiRepository kpis;
  private final MappingRepository mappings;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public SavingMapping(
      Contracts contracts,
      KpiRepository kpis,
      MappingRepository mappings,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.kpis = kpis;
    this.mappings = mappings;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with everything that does not fit together; 409 where the name is taken
   */
  @Transactional
  public MeasurementMapping save(UUID contractId, MappingRequest request) {
    contracts.lockedToReport(contractId, "contract");
    requireFitting(contractId, request, null);
    var mapping =
        new MeasurementMapping(
            Ids.next(),
            contractId,
            request.name(),
            request.columns(),
            Reporter.of(actor.get()),
            clock.now());
    mappings.persist(mapping);
    audit.append(mapping, actor.get(), "mapping saved", null, request);
    return mapping;
  }

  /** Changes one that is there; files taken in keep the one they were read by. */
  @Transactional
  MeasurementMapping change(UUID id, @Nullable String ifMatch, MappingRequest request) {
    var contract = contracts.lockedToReport(mappings.contractOf(id), "mapping");
    var mapping = Objects.requireNonNull(mappings.findById(id));
    contracts.requireOwn(contract, mapping.savedFor());
    Versions.require(ifMatch, mapping);
    requireFitting(contract.id(), request, id);
    var before = mapping.columns();
    mapping.change(request.name(), request.columns(), Reporter.of(actor.get()), clock.now());
    audit.append(mapping, actor.get(), "mapping changed", before, request);
    return mapping;
  }

  private void requireFitting(UUID contractId, MappingRequest request, @Nullable UUID own) {
    var known = kpis.of(contractId).stream().map(Kpi::id).collect(Collectors.toSet());
    var faults = request.columns().faults(known);
    if (!faults.isEmpty()) {
      throw Refused.invalid(
          faults.stream()
              .map(
                  fault ->
                      new org.socialvalue.kit.problem.Fault(
                          "/columns" + fault.pointer(), fault.detail()))
              .toList());
    }
    if (mappings.isTaken(contractId, request.name(), own)) {
      throw Refused.conflict("The contract has a mapping of that name");
    }
  }
}
