package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;

/** A file that was received is laid with a figure, which is evidenced from then on (VERIFIED). */
@ApplicationScoped
public class AddingEvidence {

  private static final int MOST = 50;

  private final Contracts contracts;
  private final MeasurementRepository measurements;
  private final EvidenceRepository evidence;
  private final Documents documents;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public AddingEvidence(
      Contracts contracts,
      MeasurementRepository measurements,
      EvidenceRepository evidence,
      Documents documents,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.measurements = measurements;
    this.evidence = evidence;
    this.documents = documents;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 with fifty files
   */
  @Transactional
  public EvidenceFile add(UUID measurementId, String fileName, Received received) {
    var contract = contracts.lockedToReport(measurements.contractOf(measurementId), "measurement");
    var measurement = Objects.requireNonNull(measurements.findById(measurementId));
    contracts.requireOwn(contract, measurement.reportedFor());
    if (evidence.count("measurementId", measurementId) >= MOST) {
      throw Refused.conflict("A figure has at most " + MOST + " files");
    }
    documents.keep(received);
    var file = new EvidenceFile(received, measurement, fileName, actor.get().id(), clock.now());
    evidence.persist(file);
    measurement.bearOut();
    audit.append(measurement, actor.get(), "evidence added", null, EvidenceView.from(file));
    return file;
  }
}
