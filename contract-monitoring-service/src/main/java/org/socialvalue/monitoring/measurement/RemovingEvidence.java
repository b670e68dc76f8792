package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contracts;

/**
 * The provider takes a file away again, as where it names people. What was verified by it is
 * evidenced by the others, or a claim, from then on.
 */
@ApplicationScoped
public class RemovingEvidence {

  private final Contracts contracts;
  private final MeasurementRepository measurements;
  private final EvidenceRepository evidence;
  private final Documents documents;
  private final AuditTrail audit;
  private final CurrentActor actor;

  public RemovingEvidence(
      Contracts contracts,
      MeasurementRepository measurements,
      EvidenceRepository evidence,
      Documents documents,
      AuditTrail audit,
      CurrentActor actor) {
    this.contracts = contracts;
    this.measurements = measurements;
    this.evidence = evidence;
    this.documents = documents;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @param ifMatch the version of the figure
   */
  @Transactional
  public void remove(UUID measurementId, UUID fileId, @Nullable String ifMatch) {
    var contract = contracts.lockedToReport(measurements.contractOf(measurementId), "measurement");
    var measurement = Objects.requireNonNull(measurements.findById(measurementId));
    contracts.requireOwn(contract, measurement.reportedFor());
    Versions.require(ifMatch, measurement);
    var file = evidence.findById(fileId);
    if (file == null || !file.measurementId().equals(measurementId)) {
      throw Refused.notFound("evidence");
    }
    evidence.delete(file);
    documents.remove(fileId);
    measurement.loseEvidence(evidence.hasAny(measurementId));
    audit.append(measurement, actor.get(), "evidence removed", file.sha256(), null);
  }
}
