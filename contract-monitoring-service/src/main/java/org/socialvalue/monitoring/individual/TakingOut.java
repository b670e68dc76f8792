package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.KeptAnswers;
import org.socialvalue.monitoring.contract.Contract;

/** Takes one person's row out for good, and leaves right what was released with it. */
@ApplicationScoped
class TakingOut {

  private final OutcomeRepository outcomes;
  private final ReleaseRepository releases;
  private final ReleasingOutcomes releasing;
  private final KeptAnswers answers;
  private final AuditTrail audit;

  TakingOut(
      OutcomeRepository outcomes,
      ReleaseRepository releases,
      ReleasingOutcomes releasing,
      KeptAnswers answers,
      AuditTrail audit) {
    this.outcomes = outcomes;
    this.releases = releases;
    this.releasing = releasing;
    this.answers = answers;
    this.audit = audit;
  }

  /** At somebody's asking; the contract's row is locked. */
  void row(Contract contract, IndividualOutcome outcome, Actor who) {
    var subject = outcome.subject();
    alone(outcome, who);
    releasing.look(contract, subject);
  }

  /** Of a contract that is long over: what was released last stands, also where nobody is left. */
  void alone(IndividualOutcome outcome, Actor who) {
    audit.append(outcome, who, "individual outcome removed", null, null);
    releases.of(outcome.subject()).ifPresent(release -> release.without(outcome.shownIn()));
    outcomes.delete(outcome);
    outcomes.flush();
    answers.letGo(List.of("/v1/individual-outcomes/" + outcome.id()));
  }
}
