package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.publication.rules.PublicationRules;

/** What the rules would find if it were published now; changes nothing. */
@ApplicationScoped
public class CheckingPublication {

  private final TenderRepository tenders;
  private final ProjectRepository projects;
  private final JudgingTender judging;
  private final DatabaseClock clock;

  public CheckingPublication(
      TenderRepository tenders,
      ProjectRepository projects,
      JudgingTender judging,
      DatabaseClock clock) {
    this.tenders = tenders;
    this.projects = projects;
    this.judging = judging;
    this.clock = clock;
  }

  /**
   * @throws Refused 409 when it is out already
   */
  @Transactional
  public List<Finding> check(Actor actor, UUID id) {
    var tender = tenders.own(id, actor);
    if (tender.isPublished()) {
      throw Refused.conflict("The tender is published already");
    }
    var project = projects.own(tender.projectId(), actor);
    return PublicationRules.check(judging.question(tender, project, clock.now()));
  }
}
