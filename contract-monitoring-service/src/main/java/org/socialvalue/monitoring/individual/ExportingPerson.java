package org.socialvalue.monitoring.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.Refused;

/** A provider gets all that is kept about one person, to hand it on to that person. */
@ApplicationScoped
public class ExportingPerson {

  private final OutcomeRepository outcomes;
  private final EntityManager db;
  private final CurrentActor actor;

  ExportingPerson(OutcomeRepository outcomes, EntityManager db, CurrentActor actor) {
    this.outcomes = outcomes;
    this.db = db;
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
    return new Exported(
        PersonVersion.of(rows), new PersonData(pseudonym, rows.stream().map(this::row).toList()));
  }

  private PersonData.Row row(IndividualOutcome outcome) {
    return new PersonData.Row(OutcomeView.from(outcome), outcome.shownIn(), acts(outcome));
  }

  private List<PersonData.Act> acts(IndividualOutcome outcome) {
    return Sql.all(
        db,
        row ->
            new PersonData.Act(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getString(2),
                row.getString(3)),
        "select at, who, what from audit_entry where aggregate_id = ? order by seq",
        outcome.id());
  }
}
