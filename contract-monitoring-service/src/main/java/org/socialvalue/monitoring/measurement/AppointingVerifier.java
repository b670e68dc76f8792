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
import org.socialvalue.monitoring.contract.Contracts;

/**
 * One side proposes a verifier, the other accepts; either can end it, and a novation does
 * (VERIFIED).
 */
@ApplicationScoped
public class AppointingVerifier {

  private final Contracts contracts;
  private final VerifierRepository verifiers;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public AppointingVerifier(
      Contracts contracts,
      VerifierRepository verifiers,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.verifiers = verifiers;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 where they are proposed already
   */
  @Transactional
  public Verifier propose(UUID contractId, VerifierRequest request) {
    var contract = contracts.locked(contractId, "contract");
    if (verifiers.stands(contractId, request.person())) {
      throw Refused.conflict("They are proposed already");
    }
    var verifier =
        new Verifier(Ids.next(), contractId, request, contracts.side(contract), clock.now());
    verifiers.persist(verifier);
    audit.append(verifier, actor.get(), "verifier proposed", null, request);
    return verifier;
  }

  @Transactional
  Verifier accept(UUID id, @Nullable String ifMatch) {
    var contract = contracts.locked(verifiers.contractOf(id), "verifier");
    var verifier = Objects.requireNonNull(verifiers.findById(id));
    Versions.require(ifMatch, verifier);
    verifier.accept(contracts.side(contract), actor.get().id(), clock.now());
    audit.append(verifier, actor.get(), "verifier accepted", null, verifier.person());
    return verifier;
  }

  @Transactional
  Verifier end(UUID id, @Nullable String ifMatch) {
    contracts.locked(verifiers.contractOf(id), "verifier");
    var verifier = Objects.requireNonNull(verifiers.findById(id));
    Versions.require(ifMatch, verifier);
    verifier.end(clock.now());
    audit.append(verifier, actor.get(), "verifier ended", verifier.person(), null);
    return verifier;
  }
}
