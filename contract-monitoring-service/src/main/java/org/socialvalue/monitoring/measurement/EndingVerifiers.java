package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.time.DatabaseClock;

/** A new provider has accepted nobody yet: who verified for the one before does so no longer. */
@ApplicationScoped
public class EndingVerifiers {

  private final VerifierRepository verifiers;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public EndingVerifiers(
      VerifierRepository verifiers, AuditTrail audit, CurrentActor actor, DatabaseClock clock) {
    this.verifiers = verifiers;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /** Under the contract's lock. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void of(UUID contractId) {
    var now = clock.now();
    for (var verifier : verifiers.standing(contractId)) {
      verifier.end(now);
      audit.append(verifier, actor.get(), "verifier ended by a novation", verifier.person(), null);
    }
  }
}
