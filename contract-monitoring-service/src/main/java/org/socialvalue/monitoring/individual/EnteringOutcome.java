package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.individual.rules.NobodyIsNamed;
import org.socialvalue.monitoring.individual.rules.Told;

/** A provider enters where one person starts. The audit trail keeps that it did, not what. */
@ApplicationScoped
public class EnteringOutcome {

  private static final NobodyIsNamed NAMELESS = new NobodyIsNamed();

  private final Contracts contracts;
  private final FindingSubject subjects;
  private final OutcomeRepository outcomes;
  private final ReleasingOutcomes releasing;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  EnteringOutcome(
      Contracts contracts,
      FindingSubject subjects,
      OutcomeRepository outcomes,
      ReleasingOutcomes releasing,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.subjects = subjects;
    this.outcomes = outcomes;
    this.releasing = releasing;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 for what can't be, 409 for what names somebody (INDIVIDUAL_OUTCOMES) or is
   *     entered already
   */
  @Transactional
  public IndividualOutcome enter(UUID contractId, OutcomeRequest told) {
    var contract = contracts.locked(contractId, "contract");
    contract.requireActivated();
    var faults = new ArrayList<Fault>();
    var found = subjects.find(contractId, told, faults);
    faults.addAll(faults(contract, told, found.scale()));
    if (!faults.isEmpty() || found.scale() == null) {
      throw Refused.invalid(faults);
    }
    var findings = NAMELESS.check(new Told(told.pseudonym(), told.aim()));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
    var org = actor.get().org();
    if (outcomes.has(found.subject(), org, told.pseudonym())) {
      throw Refused.conflict("This pseudonym has an outcome here already; add a score to it");
    }
    var outcome = new IndividualOutcome(Ids.next(), found.subject(), org, told, found.scale());
    outcomes.persist(outcome);
    audit.append(outcome, actor.get(), "individual outcome entered", null, null);
    releasing.look(contract, found.subject());
    return outcome;
  }

  private List<Fault> faults(Contract contract, OutcomeRequest told, @Nullable ScoreScale scale) {
    var faults = new ArrayList<Fault>();
    LocalDate today = clock.today();
    if (told.startedOn().isAfter(today)) {
      faults.add(new Fault("/startedOn", "must not be in the future"));
    }
    if (told.startedOn().isBefore(contract.period().from())) {
      faults.add(new Fault("/startedOn", "must not be before the contract began"));
    }
    if (scale != null && !scale.holds(told.startScore())) {
      faults.add(new Fault("/startScore", "must be on the scale, " + scale));
    }
    return faults;
  }
}
