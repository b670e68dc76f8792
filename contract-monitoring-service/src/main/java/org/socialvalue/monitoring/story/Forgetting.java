package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.http.KeptAnswers;

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
  private final KeptAnswers answers;

  Forgetting(EntityManager db, MediaRepository media, Documents documents, KeptAnswers answers) {
    this.db = db;
    this.media = media;
    this.documents = documents;
    this.answers = answers;
  }

  /** With the hash of the request that told it, by which a guess at the words could be tried. */
  void contentOf(Story story) {
    story.forget();
    answers.letGo(List.of("/v1/stories/" + story.id()));
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
