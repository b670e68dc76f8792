package org.socialvalue.monitoring.principle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;

/** The authority scores a contract's service on its principles again (KEEP_EVALUATING). */
@ApplicationScoped
public class ScoringPrinciples {

  private final Contracts contracts;
  private final PrincipleSets sets;
  private final PrincipleScores scores;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public ScoringPrinciples(
      Contracts contracts,
      PrincipleSets sets,
      PrincipleScores scores,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.sets = sets;
    this.scores = scores;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with every fault; 409 while the contract is a draft
   */
  @Transactional
  public PrincipleScore score(UUID contractId, ScorePrinciples asked) {
    var contract = contracts.locked(contractId, "contract");
    contract.requireActivated();
    var set = sets.inForce(contract.particulars().authority().id());
    var faults = faults(asked, set, contract.period().from(), clock.today());
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    var score =
        new PrincipleScore(
            contractId, set, asked.scoredOn(), asked.marks(), actor.get(), clock.now());
    scores.persist(score);
    audit.append(score, actor.get(), "principles scored", null, asked);
    return score;
  }

  private static List<Fault> faults(
      ScorePrinciples asked, PrincipleSet set, LocalDate began, LocalDate today) {
    var faults = new ArrayList<Fault>();
    if (asked.scoredOn().isAfter(today)) {
      faults.add(new Fault("/scoredOn", "must not be after today"));
    }
    if (asked.scoredOn().isBefore(began)) {
      faults.add(new Fault("/scoredOn", "must not be before the contract began, on " + began));
    }
    var known = set.principles().stream().map(Principle::code).toList();
    var seen = new HashSet<String>();
    for (int i = 0; i < asked.marks().size(); i++) {
      var mark = asked.marks().get(i);
      var at = "/marks/" + i;
      if (!known.contains(mark.principle())) {
        faults.add(new Fault(at + "/principle", "must be one of " + String.join(", ", known)));
      } else if (!seen.add(mark.principle())) {
        faults.add(new Fault(at + "/principle", "stands twice"));
      }
      if (!set.scale().holds(mark.mark())) {
        faults.add(
            new Fault(
                at + "/mark", "must be from " + set.scale().min() + " to " + set.scale().max()));
      }
    }
    return faults;
  }
}
