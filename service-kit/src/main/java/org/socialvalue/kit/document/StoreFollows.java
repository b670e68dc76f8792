package org.socialvalue.kit.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;

/** The store follows the database: what no row names is not kept. */
@ApplicationScoped
public class StoreFollows {

  private final DocumentStore store;

  public StoreFollows(DocumentStore store) {
    this.store = store;
  }

  /** A file is kept in a transaction that may yet fail. */
  public record Kept(UUID document) {}

  /** No row names a document any more. */
  public record Removed(UUID document) {}

  void undo(@Observes(during = TransactionPhase.AFTER_FAILURE) Kept kept) {
    store.remove(kept.document());
  }

  void remove(@Observes(during = TransactionPhase.AFTER_SUCCESS) Removed removed) {
    store.remove(removed.document());
  }
}
