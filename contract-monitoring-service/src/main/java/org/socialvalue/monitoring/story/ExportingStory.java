package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;

/** Who told a story gets all that is kept about it. */
@ApplicationScoped
public class ExportingStory {

  private final SeenStories seen;
  private final Contracts contracts;
  private final MediaRepository media;
  private final EntityManager db;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  ExportingStory(
      SeenStories seen,
      Contracts contracts,
      MediaRepository media,
      EntityManager db,
      CurrentActor actor,
      DatabaseClock clock) {
    this.seen = seen;
    this.contracts = contracts;
    this.media = media;
    this.db = db;
    this.actor = actor;
    this.clock = clock;
  }

  /** A story with what is kept about it. */
  record Exported(Story story, StoryData data) {}

  /**
   * @throws Refused 403 for a partner that didn't tell it
   */
  @Transactional
  public Exported export(UUID id) {
    var story = seen.seen(id);
    var contract = contracts.seen(story.contractId(), "story");
    contracts.requireOwn(contract, story.toldFor());
    var view = StoryView.from(story, media.of(List.of(id)), actor.get(), contract, clock.today());
    var statements =
        Sql.all(
            db,
            row -> row.getObject(1, UUID.class),
            "select id from statement where contract_id = ? and position(? in content) > 0"
                + " order by id",
            story.contractId(),
            id.toString());
    var acts =
        Sql.all(
            db,
            row ->
                new StoryData.Act(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    row.getString(2),
                    row.getString(3)),
            "select at, who, what from audit_entry where aggregate_id = ? order by seq",
            id);
    return new Exported(story, new StoryData(view, statements, acts));
  }
}
