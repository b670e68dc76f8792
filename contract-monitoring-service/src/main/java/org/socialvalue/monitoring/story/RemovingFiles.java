package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.socialvalue.kit.document.DocumentStore;

/** Sees to it that files noted for removal are gone, also after a service died in between. */
@ApplicationScoped
public class RemovingFiles {

  private static final Logger LOG = Logger.getLogger(RemovingFiles.class);

  private final EntityManager db;
  private final DocumentStore store;

  RemovingFiles(EntityManager db, DocumentStore store) {
    this.db = db;
    this.store = store;
  }

  /** A note is struck once the store has nothing under that id. */
  @Transactional
  public void remove() {
    List<?> noted =
        db.createNativeQuery("select document_id from file_to_remove limit 100").getResultList();
    for (var id : noted) {
      var document = (UUID) id;
      store.remove(document);
      if (isGone(document)) {
        db.createNativeQuery("delete from file_to_remove where document_id = :id")
            .setParameter("id", document)
            .executeUpdate();
      } else {
        LOG.errorf("event=file-not-removed documentId=%s", document);
      }
    }
  }

  private boolean isGone(UUID document) {
    try (var still = store.open(document)) {
      return still == null;
    } catch (IOException e) {
      return true;
    }
  }
}
