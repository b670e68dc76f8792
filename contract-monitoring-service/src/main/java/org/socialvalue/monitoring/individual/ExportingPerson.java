package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;

/** A provider gets all that is kept about one person, to hand it on to that person. */
@ApplicationScoped
public class ExportingPerson {

  private final OutcomeRepository outcomes;
  private final AuditTrail audit;
  private final CurrentActor actor;

  ExportingPerson(OutcomeRepository outcomes, AuditTrail audit, CurrentActor actor) {
    this.outcomes = outcomes;
    this.audit = audit;
    this.actor = actor;
  }

  /**
   * @param version what its ETag tells
   */
  record Exported(long version, PersonData data) {}

  /**
   * @throws Refused 404 where the caller's organisation has nothing under this pseudonym
   */
  @Transactional
  public Exported export(String pseudonym) {
    var rows = outcomes.ofPerson(actor.get().org(), pseudonym);
    if (rows.isEmpty()) {
      throw Refused.notFound("person");
    }
    var acts = audit.acts(rows.stream().map(IndividualOutcome::id).toList());
    return new Exported(
        PersonVersion.of(rows),
        new PersonData(
            pseudonym,
            rows.stream().map(row -> row(row, acts.getOrDefault(row.id(), List.of()))).toList()));
  }

  private static PersonData.Row row(IndividualOutcome outcome, List<AuditTrail.Act> acts) {
    return new PersonData.Row(
        OutcomeView.from(outcome),
        outcome.shownIn(),
        acts.stream().map(act -> new PersonData.Act(act.at(), act.who(), act.what())).toList());
  }
}
