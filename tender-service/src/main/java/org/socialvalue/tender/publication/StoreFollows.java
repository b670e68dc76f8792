package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import org.socialvalue.tender.attachment.DocumentStore;

/** The store follows the database: what no tender names is not kept. */
@ApplicationScoped
class StoreFollows {

  private final DocumentStore store;

  StoreFollows(DocumentStore store) {
    this.store = store;
  }

  /** A file is kept in a transaction that may yet fail. */
  record Kept(UUID document) {}

  /** A document was taken off its tender. */
  record Removed(UUID document) {}

  void undo(@Observes(during = TransactionPhase.AFTER_FAILURE) Kept kept) {
    store.remove(kept.document());
  }

  void remove(@Observes(during = TransactionPhase.AFTER_SUCCESS) Removed removed) {
    store.remove(removed.document());
  }
}
