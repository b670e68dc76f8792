package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.problem.Refused;

/** A file that was received becomes one of a draft's documents. */
@ApplicationScoped
class AttachingDocument {

  private static final int MOST = 50;

  private final TenderRepository tenders;
  private final Documents documents;
  private final AuditTrail audit;

  AttachingDocument(TenderRepository tenders, Documents documents, AuditTrail audit) {
    this.tenders = tenders;
    this.documents = documents;
    this.audit = audit;
  }

  /**
   * @throws Refused 409 once it is published, or with fifty documents
   */
  @Transactional
  public Tender attach(Actor actor, UUID id, AttachDocument asked, Received received) {
    var tender = tenders.ownHeld(id, actor);
    if (tender.isPublished()) {
      throw Refused.conflict("The tender is published; its documents stand");
    }
    if (tender.documents().size() >= MOST) {
      throw Refused.conflict("A tender has at most " + MOST + " documents");
    }
    var document = asked.described(received);
    documents.keep(received);
    tender.attach(document);
    tenders.flush();
    audit.append(tender, actor, "document attached", null, document);
    return tender;
  }
}
