package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;

/** A provider removes one person's row for good, as that person may ask for at any time. */
@ApplicationScoped
public class RemovingOutcome {

  private final OwnOutcomes own;
  private final OutcomeRepository outcomes;
  private final ReleaseRepository releases;
  private final ReleasingOutcomes releasing;
  private final AuditTrail audit;
  private final CurrentActor actor;

  RemovingOutcome(
      OwnOutcomes own,
      OutcomeRepository outcomes,
      ReleaseRepository releases,
      ReleasingOutcomes releasing,
      AuditTrail audit,
      CurrentActor actor) {
    this.own = own;
    this.outcomes = outcomes;
    this.releases = releases;
    this.releasing = releasing;
    this.audit = audit;
    this.actor = actor;
  }

  @Transactional
  public void remove(UUID id, @Nullable String ifMatch) {
    var owned = own.locked(id, ifMatch);
    var outcome = owned.outcome();
    var subject = outcome.subject();
    audit.append(outcome, actor.get(), "individual outcome removed", null, null);
    releases.of(subject).ifPresent(release -> release.without(outcome.shownIn()));
    outcomes.delete(outcome);
    outcomes.flush();
    releasing.look(owned.contract(), subject);
  }
}
