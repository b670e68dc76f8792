package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.project.ProjectRepository;

/** A procurement officer begins a draft. */
@ApplicationScoped
public class DraftingTender {

  private final ProjectRepository projects;
  private final TenderRepository tenders;
  private final CheckingContent checking;
  private final AuditTrail audit;

  public DraftingTender(
      ProjectRepository projects,
      TenderRepository tenders,
      CheckingContent checking,
      AuditTrail audit) {
    this.projects = projects;
    this.tenders = tenders;
    this.checking = checking;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault of the content; what is missing is no fault yet; 409 where
   *     the project's instrument is not tendered
   */
  @Transactional
  public Tender draft(Actor actor, UUID projectId, TenderContent content) {
    var project = projects.own(projectId, actor);
    var instrument = project.facts().instrument();
    if (!instrument.isTendered()) {
      throw Refused.conflict("The project's instrument is " + instrument + ": nothing is tendered");
    }
    checking.refuseFaults(project.id(), content);
    var tender = new Tender(Ids.next(), project.id(), project.authority().id(), content);
    tenders.persistAndFlush(tender);
    audit.append(tender, actor, "tender drafted", null, content);
    return tender;
  }
}
