package org.socialvalue.tender.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.project.ProjectRepository;

/** Whoever gave words gets all that is kept about them. */
@ApplicationScoped
public class ExportingContribution {

  private final ProjectRepository projects;
  private final EngagementRepository engagements;
  private final ContributionRepository contributions;
  private final EntityManager db;

  public ExportingContribution(
      ProjectRepository projects,
      EngagementRepository engagements,
      ContributionRepository contributions,
      EntityManager db) {
    this.projects = projects;
    this.engagements = engagements;
    this.contributions = contributions;
    this.db = db;
  }

  /** A contribution with what is kept about it. */
  record Exported(Contribution contribution, ContributionData data) {}

  /**
   * @throws Refused 404 for a contributor who did not write it down
   */
  @Transactional
  public Exported export(Actor actor, UUID projectId, UUID engagementId, UUID id) {
    var engagement = engagements.one(projects.own(projectId, actor).id(), engagementId);
    var contribution = contributions.one(engagement.id(), id);
    ContributionReaders.refuseOthers(contribution, actor);
    var name = id.toString();
    var quotedIn =
        Sql.all(
            db,
            row ->
                new ContributionData.QuotedIn(
                    row.getString(1),
                    row.getInt(2),
                    row.getObject(3, OffsetDateTime.class).toInstant()),
            "select kind, number, frozen_at from frozen_document"
                + " where project_id = ? and position(? in content) > 0 order by kind, number",
            projectId,
            name);
    var acts =
        Sql.all(
            db,
            row ->
                new ContributionData.Act(
                    row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)),
            "select at, what from audit_entry where aggregate_id = ? and (position(? in"
                + " coalesce(state_before, '')) > 0 or position(? in coalesce(state_after, '')) > 0)"
                + " order by seq",
            engagementId,
            name,
            name);
    return new Exported(
        contribution,
        new ContributionData(
            ContributionView.from(contribution), contribution.givenBy(), quotedIn, acts));
  }
}
