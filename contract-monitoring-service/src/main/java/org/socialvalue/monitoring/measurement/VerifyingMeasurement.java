package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.kpi.WatchingKpis;
import org.socialvalue.monitoring.measurement.rules.Verification;
import org.socialvalue.monitoring.measurement.rules.VerifierIsAcceptedByBoth;

/** A verifier bears a figure out or queries it (VERIFIED); the status follows. */
@ApplicationScoped
public class VerifyingMeasurement {

  private static final VerifierIsAcceptedByBoth ACCEPTED = new VerifierIsAcceptedByBoth();

  private final Contracts contracts;
  private final MeasurementRepository measurements;
  private final WatchingKpis watching;
  private final VerifierRepository verifiers;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public VerifyingMeasurement(
      Contracts contracts,
      MeasurementRepository measurements,
      WatchingKpis watching,
      VerifierRepository verifiers,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.measurements = measurements;
    this.watching = watching;
    this.verifiers = verifiers;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 VERIFIED where the verifier is not accepted by both sides
   */
  @Transactional
  public Measurement verify(UUID id, @Nullable String ifMatch, VerificationRequest request) {
    var contract = contracts.locked(measurements.contractOf(id), "measurement");
    var measurement = measurements.findById(id);
    Versions.require(ifMatch, measurement);
    var findings =
        ACCEPTED.check(
            new Verification(
                actor.get().name(),
                request.verdict() == Check.Verdict.VERIFIED,
                verifiers.isAccepted(contract.id(), actor.get().id())));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    var before = MeasurementView.from(measurement);
    measurement.check(new Check(request.verdict(), request.note(), actor.get().id(), clock.now()));
    audit.append(measurement, actor.get(), "figure checked", before, request);
    watching.look(contract);
    return measurement;
  }
}
