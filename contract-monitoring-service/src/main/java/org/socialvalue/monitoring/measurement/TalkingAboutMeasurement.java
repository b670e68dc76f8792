package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.contract.Side;
import org.socialvalue.monitoring.kpi.WatchingKpis;
import org.socialvalue.monitoring.measurement.rules.Verification;
import org.socialvalue.monitoring.measurement.rules.VerifierIsAcceptedByBoth;

/**
 * A figure is doubted, answered for and settled, back and forth as often as it takes (VERIFIED). A
 * question takes it out of what counts; settling it puts it back, as claimed or evidenced.
 */
@ApplicationScoped
public class TalkingAboutMeasurement {

  private static final VerifierIsAcceptedByBoth ACCEPTED = new VerifierIsAcceptedByBoth();

  private final Contracts contracts;
  private final MeasurementRepository measurements;
  private final EvidenceRepository evidence;
  private final Messages messages;
  private final VerifierRepository verifiers;
  private final WatchingKpis watching;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  TalkingAboutMeasurement(
      Contracts contracts,
      MeasurementRepository measurements,
      EvidenceRepository evidence,
      Messages messages,
      VerifierRepository verifiers,
      WatchingKpis watching,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.measurements = measurements;
    this.evidence = evidence;
    this.messages = messages;
    this.verifiers = verifiers;
    this.watching = watching;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 where a side has nothing to answer or nothing to settle, and VERIFIED where
   *     a verifier who is not accepted by both would settle it
   */
  @Transactional
  public Measurement say(UUID id, @Nullable String ifMatch, Message.Kind kind, String words) {
    var contract = contracts.lockedToReport(measurements.contractOf(id), "measurement");
    var measurement = Objects.requireNonNull(measurements.findById(id));
    Versions.require(ifMatch, measurement);
    var side = contracts.reader(contract);
    if ((kind == Message.Kind.ANSWER) != (side == Side.PROVIDER)) {
      throw Refused.forbidden("The provider answers; the authority asks and settles");
    }
    contracts.requireOwn(contract, measurement.reportedFor());
    if (kind == Message.Kind.SETTLED) {
      requireSettling(contract);
    }
    var before = measurement.stage();
    switch (kind) {
      case QUESTION -> measurement.doubt();
      case ANSWER -> measurement.requireQueried();
      case SETTLED -> measurement.settle(evidence.hasAny(id));
    }
    messages.add(id, new Message(Ids.next(), kind, side, words, actor.get().id(), clock.now()));
    measurement.touch();
    audit.append(measurement, actor.get(), "figure: " + kind, before, words);
    watching.look(contract);
    return measurement;
  }

  /** Anybody may doubt; a figure counts again by who manages the contract, or is accepted. */
  private void requireSettling(Contract contract) {
    var who = actor.get();
    boolean may = who.has(Roles.CONTRACT_MANAGER) || verifiers.isAccepted(contract.id(), who.id());
    Refused.ifAny(ACCEPTED.check(new Verification(who.name(), true, may)));
  }
}
