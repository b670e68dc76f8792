package org.socialvalue.tender.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.LettingGo;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.retention.ErasingOneByOne;
import org.socialvalue.kit.retention.Retention;
import org.socialvalue.tender.project.ProjectRepository;

/** The words of concerns, counted from when each was answered or withdrawn. */
@ApplicationScoped
class ConcernRetention implements Retention {

  private static final String WAITING =
      "select id from concern where erased_at is null and coalesce(withdrawn_at, answered_at) < ?"
          + " and id > ? order by id limit ?";

  private final ErasingOneByOne oneByOne;
  private final EntityManager db;
  private final ProjectRepository projects;
  private final ConcernRepository concerns;
  private final ForgettingConcern forgetting;

  ConcernRetention(
      ErasingOneByOne oneByOne,
      EntityManager db,
      ProjectRepository projects,
      ConcernRepository concerns,
      ForgettingConcern forgetting) {
    this.oneByOne = oneByOne;
    this.db = db;
    this.projects = projects;
    this.concerns = concerns;
    this.forgetting = forgetting;
  }

  @Override
  public String kind() {
    return "concerns";
  }

  @Override
  public int erase(Instant before) {
    return oneByOne.each(kind(), WAITING, before.atOffset(ZoneOffset.UTC), this::eraseOne);
  }

  private boolean eraseOne(UUID id) {
    var projectId = Sql.one(db, UUID.class, "select project_id from concern where id = ?", id);
    var project = projects.held(projectId).orElseThrow();
    var concern = concerns.one(project.id(), id);
    if (concern.erasedAt() != null) {
      return false;
    }
    forgetting.of(concern, Actor.system("tender-service"), LettingGo.Reason.KEPT_LONG_ENOUGH);
    return true;
  }
}
