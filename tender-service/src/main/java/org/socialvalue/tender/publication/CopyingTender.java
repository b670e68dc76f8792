package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;

/** A tender of the authority, in whatever state, begins a new draft. */
@ApplicationScoped
public class CopyingTender {

  private final TenderRepository tenders;
  private final ProjectRepository projects;
  private final CheckingContent checking;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public CopyingTender(
      TenderRepository tenders,
      ProjectRepository projects,
      CheckingContent checking,
      DatabaseClock clock,
      AuditTrail audit) {
    this.tenders = tenders;
    this.projects = projects;
    this.checking = checking;
    this.clock = clock;
    this.audit = audit;
  }

  /** The draft, and what did not come with it. */
  record Copied(Tender draft, List<TenderCopy.LeftOut> leftOut) {}

  /**
   * @throws Refused 404 where the tender or the project is not the authority's
   */
  @Transactional
  Copied copy(Actor actor, UUID id, CopyTender asked) {
    var original = tenders.own(id, actor);
    var wanted = asked.projectId() == null ? original.projectId() : asked.projectId();
    var project = projects.own(wanted, actor);
    var now = clock.now();
    var copy =
        TenderCopy.of(
            original.content(),
            asked.title(),
            project.id().equals(original.projectId()),
            now,
            now.atZone(DatabaseClock.ZONE).toLocalDate());
    checking.refuseFaults(project.id(), copy.content());
    var draft = new Tender(Ids.next(), project.id(), project.authority().id(), copy.content());
    tenders.persistAndFlush(draft);
    audit.append(draft, actor, "tender copied from " + original.id(), null, copy.content());
    var left = new ArrayList<>(copy.leftOut());
    original.documents().forEach(document -> left.add(TenderCopy.LeftOut.of(document)));
    return new Copied(draft, List.copyOf(left));
  }
}
