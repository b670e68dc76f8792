package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.attachment.DocumentStore;

/** A file that was received becomes one of a draft's documents. */
@ApplicationScoped
class AttachingDocument {

  private static final int MOST = 50;

  private final TenderRepository tenders;
  private final DocumentStore store;
  private final Event<StoreFollows.Kept> kept;
  private final AuditTrail audit;

  AttachingDocument(
      TenderRepository tenders,
      DocumentStore store,
      Event<StoreFollows.Kept> kept,
      AuditTrail audit) {
    this.tenders = tenders;
    this.store = store;
    this.kept = kept;
    this.audit = audit;
  }

  /**
   * @throws Refused 409 once it is published, or with fifty documents
   */
  @Transactional
  public Tender attach(Actor actor, UUID id, ReceivingDocument.Received received) {
    var tender = tenders.ownHeld(id, actor);
    if (tender.isPublished()) {
      throw Refused.conflict("The tender is published; its documents stand");
    }
    if (tender.documents().size() >= MOST) {
      throw Refused.conflict("A tender has at most " + MOST + " documents");
    }
    var document = received.document();
    kept.fire(new StoreFollows.Kept(document.id()));
    try {
      store.keep(received.file(), document.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tender.attach(document);
    tenders.flush();
    audit.append(tender, actor, "document attached", null, document);
    return tender;
  }
}
