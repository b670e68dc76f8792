package org.socialvalue.tender.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.publication.TenderRepository;

/** What would change and what the rules would find if it were amended now; changes nothing. */
@ApplicationScoped
public class CheckingAmendment {

  private final TenderRepository tenders;
  private final ProjectRepository projects;
  private final JudgingAmendment judging;
  private final DatabaseClock clock;

  public CheckingAmendment(
      TenderRepository tenders,
      ProjectRepository projects,
      JudgingAmendment judging,
      DatabaseClock clock) {
    this.tenders = tenders;
    this.projects = projects;
    this.judging = judging;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 with every fault of the content; 409 where bids can't come in any more
   */
  @Transactional
  public AmendmentCheck check(Actor actor, UUID id, AmendTender asked) {
    var tender = tenders.own(id, actor);
    var project = projects.own(tender.projectId(), actor);
    var judged = judging.whole(tender, asked.content(), project, clock.now());
    return AmendmentCheck.of(judged, asked.acknowledged());
  }
}
