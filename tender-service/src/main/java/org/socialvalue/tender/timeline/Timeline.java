package org.socialvalue.tender.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.time.DatabaseClock;

/** Keeps the decisions of each project, in the transaction that takes them. */
@ApplicationScoped
public class Timeline implements PanacheRepositoryBase<TimelineEntry, UUID> {

  private final DatabaseClock clock;

  public Timeline(DatabaseClock clock) {
    this.clock = clock;
  }

  /**
   * Notes a decision. Call it in the transaction of the decision itself.
   *
   * @param what was decided, in a few words
   * @param evidence what it rests on; empty for none
   */
  public void note(
      UUID project,
      Actor actor,
      TimelineKind kind,
      String what,
      @Nullable String reason,
      List<Evidence> evidence) {
    persist(new TimelineEntry(project, clock.now(), actor, kind, what, reason, evidence));
  }

  /** All decisions of a project, oldest first. */
  public List<TimelineView> of(UUID project) {
    return find("projectId = ?1 order by id", project).stream().map(TimelineEntry::view).toList();
  }

  List<TimelineEntry> page(UUID project, PageRequest page) {
    return find("projectId = ?1 and id > ?2 order by id", project, page.floor())
        .page(0, page.rows())
        .list();
  }
}
