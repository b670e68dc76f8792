package org.socialvalue.tender.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.publication.Overtaken;
import org.socialvalue.tender.publication.TenderContent;
import org.socialvalue.tender.publication.TenderRepository;
import org.socialvalue.tender.publication.TenderVersion;

/** Bidders get more time. Nothing else changes, so no bid has to be confirmed. */
@ApplicationScoped
public class ExtendingDeadline {

  private final TenderRepository tenders;
  private final ProjectRepository projects;
  private final JudgingAmendment judging;
  private final NextVersion next;
  private final Overtaken overtaken;
  private final DatabaseClock clock;

  public ExtendingDeadline(
      TenderRepository tenders,
      ProjectRepository projects,
      JudgingAmendment judging,
      NextVersion next,
      Overtaken overtaken,
      DatabaseClock clock) {
    this.tenders = tenders;
    this.projects = projects;
    this.judging = judging;
    this.next = next;
    this.overtaken = overtaken;
    this.clock = clock;
  }

  /**
   * @throws Refused 400 where the deadline would not be later; 409 where another date does not fit
   *     it, or bids can't come in any more
   */
  @Transactional
  public NewVersion extend(Actor actor, UUID id, @Nullable String ifMatch, ExtendDeadline asked) {
    var project = projects.ownHeld(tenders.own(id, actor).projectId(), actor);
    var tender = tenders.ownHeld(id, actor);
    var dated = dated(tender.content(), asked);
    Versions.require(ifMatch, tender, read -> overtaken.since(read, tender, dated));
    var now = clock.now();
    var due = tender.openForBids(now).bidsDueBy();
    if (!asked.bidsDueBy().isAfter(due)) {
      throw Refused.invalid("/bidsDueBy", "must be later than the present deadline, " + due);
    }
    var standing =
        Findings.standing(
            judging.dates(tender, dated, project, now).findings(), asked.acknowledged());
    if (!standing.isEmpty()) {
      throw Refused.broken(standing);
    }
    return next.of(
        tender,
        project,
        new NextVersion.Wanted(
            TenderVersion.Act.EXTENDED, dated, asked.reason(), asked.acknowledged(), actor, now));
  }

  private static TenderContent dated(TenderContent content, ExtendDeadline asked) {
    var clarifications = asked.clarificationsDueBy();
    var award = asked.awardOn();
    return content.dated(
        asked.bidsDueBy(),
        clarifications == null ? content.clarificationsDueBy() : clarifications,
        award == null ? content.awardOn() : award);
  }
}
