package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
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
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  ExportingStory(
      SeenStories seen,
      Contracts contracts,
      MediaRepository media,
      EntityManager db,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.seen = seen;
    this.contracts = contracts;
    this.media = media;
    this.db = db;
    this.audit = audit;
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
        audit.acts(List.of(id)).getOrDefault(id, List.of()).stream()
            .map(act -> new StoryData.Act(act.at(), act.who(), act.what()))
            .toList();
    return new Exported(story, new StoryData(view, statements, acts));
  }
}
