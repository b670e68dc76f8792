package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.socialvalue.kit.document.Documents;

/**
 * Removes what a story told, for good: words, descriptions, pictures, sound and film. The files are
 * noted for removal in the same transaction, so that a service that dies right after it still
 * removes them.
 */
@ApplicationScoped
class Forgetting {

  private final EntityManager db;
  private final MediaRepository media;
  private final Documents documents;

  Forgetting(EntityManager db, MediaRepository media, Documents documents) {
    this.db = db;
    this.media = media;
    this.documents = documents;
  }

  void contentOf(Story story) {
    story.forget();
    media.of(List.of(story.id())).forEach(this::file);
  }

  /** One picture, sound or film with its description. */
  void file(StoryMedia file) {
    db.createNativeQuery("insert into file_to_remove (document_id) values (:id)")
        .setParameter("id", file.id())
        .executeUpdate();
    media.delete(file);
    documents.remove(file.id());
  }
}
