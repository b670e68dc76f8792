package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;

/** A procurement officer writes a draft's content anew, as a whole. */
@ApplicationScoped
public class ComposingTender {

  private final TenderRepository tenders;
  private final CheckingContent checking;
  private final Overtaken overtaken;
  private final AuditTrail audit;

  public ComposingTender(
      TenderRepository tenders, CheckingContent checking, Overtaken overtaken, AuditTrail audit) {
    this.tenders = tenders;
    this.checking = checking;
    this.overtaken = overtaken;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault of the content; 409 once it is published; 412 with what
   *     others changed since and where it collides
   */
  @Transactional
  public Tender compose(Actor actor, UUID id, @Nullable String ifMatch, TenderContent content) {
    var tender = tenders.ownHeld(id, actor);
    Versions.require(ifMatch, tender, read -> overtaken.since(read, tender, content));
    if (tender.isPublished()) {
      throw Refused.conflict("The tender is published; its content stands");
    }
    checking.refuseFaults(tender.projectId(), content);
    var before = tender.content();
    tender.compose(content);
    tenders.flush();
    audit.append(tender, actor, "tender composed", before, content);
    return tender;
  }
}
