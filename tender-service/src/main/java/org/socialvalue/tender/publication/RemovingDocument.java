package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;

/** A document leaves a draft; its file goes once that is certain. */
@ApplicationScoped
class RemovingDocument {

  private final TenderRepository tenders;
  private final Documents documents;
  private final AuditTrail audit;

  RemovingDocument(TenderRepository tenders, Documents documents, AuditTrail audit) {
    this.tenders = tenders;
    this.documents = documents;
    this.audit = audit;
  }

  /**
   * @throws Refused 404 where there is no such document; 409 once the tender is published
   */
  @Transactional
  public Tender remove(Actor actor, UUID id, UUID documentId, @Nullable String ifMatch) {
    var tender = tenders.ownHeld(id, actor);
    var document = tender.document(documentId);
    Versions.require(ifMatch, tender);
    if (tender.isPublished()) {
      throw Refused.conflict("The tender is published; its documents stand");
    }
    tender.detach(document);
    tenders.flush();
    // not as a state before: those of a tender are contents, which a lost race is compared with
    audit.append(tender, actor, "document removed", null, Map.of("removed", document));
    documents.remove(documentId);
    return tender;
  }
}
