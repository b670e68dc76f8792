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
import org.socialvalue.tender.publication.TenderRepository;
import org.socialvalue.tender.publication.TenderVersion;

/** A tender that is out changes: every rule is kept again, and the next version goes out. */
@ApplicationScoped
public class AmendingTender {

  private final TenderRepository tenders;
  private final ProjectRepository projects;
  private final JudgingAmendment judging;
  private final NextVersion next;
  private final Overtaken overtaken;
  private final DatabaseClock clock;

  public AmendingTender(
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
   * @throws Refused 409 with every finding that stands in the way; also where nothing changes or
   *     bids can't come in any more; 400 with every fault of the content
   */
  @Transactional
  public NewVersion amend(Actor actor, UUID id, @Nullable String ifMatch, AmendTender asked) {
    var project = projects.ownHeld(tenders.own(id, actor).projectId(), actor);
    var tender = tenders.ownHeld(id, actor);
    Versions.require(ifMatch, tender, read -> overtaken.since(read, tender, asked.content()));
    var now = clock.now();
    var judged = judging.whole(tender, asked.content(), project, now);
    if (judged.changes().isEmpty()) {
      throw Refused.conflict("Nothing changes: the content is what is out already");
    }
    var standing = Findings.standing(judged.findings(), asked.acknowledged());
    if (!standing.isEmpty()) {
      throw Refused.broken(standing);
    }
    return next.of(
        tender,
        project,
        new NextVersion.Wanted(
            TenderVersion.Act.AMENDED,
            asked.content(),
            asked.reason(),
            asked.acknowledged(),
            actor,
            now));
  }
}
