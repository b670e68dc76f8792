package org.socialvalue.tender.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.retention.ErasingOneByOne;
import org.socialvalue.kit.retention.Retention;
import org.socialvalue.tender.project.ProjectRepository;

/** What was said, counted from when its project came to an end: what was learnt had come back. */
@ApplicationScoped
class ContributionRetention implements Retention {

  private static final String WAITING =
      "select c.id from contribution c join commissioning_project p on p.id = c.project_id"
          + " where c.erased_at is null and p.learned_at < ? and c.id > ? order by c.id limit ?";

  private final ErasingOneByOne oneByOne;
  private final EntityManager db;
  private final ProjectRepository projects;
  private final EngagementRepository engagements;
  private final ContributionRepository contributions;
  private final ForgettingWords forgetting;

  ContributionRetention(
      ErasingOneByOne oneByOne,
      EntityManager db,
      ProjectRepository projects,
      EngagementRepository engagements,
      ContributionRepository contributions,
      ForgettingWords forgetting) {
    this.oneByOne = oneByOne;
    this.db = db;
    this.projects = projects;
    this.engagements = engagements;
    this.contributions = contributions;
    this.forgetting = forgetting;
  }

  @Override
  public String kind() {
    return "contributions";
  }

  @Override
  public int erase(Instant before) {
    return oneByOne.each(kind(), WAITING, before.atOffset(ZoneOffset.UTC), this::eraseOne);
  }

  private boolean eraseOne(UUID id) {
    var projectId = Sql.one(db, UUID.class, "select project_id from contribution where id = ?", id);
    var project = projects.held(projectId).orElseThrow();
    var contribution = contributions.findById(id);
    if (contribution.isErased()) {
      return false;
    }
    var engagement = engagements.one(project.id(), contribution.engagementId());
    forgetting.of(engagement, contribution, Actor.system("tender-service"));
    return true;
  }
}
