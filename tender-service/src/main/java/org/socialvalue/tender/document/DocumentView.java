package org.socialvalue.tender.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document with what it quotes.
 *
 * @param frozen when and by whom it was frozen, and its hash; null for the one still being written
 * @param document what the hash is over
 * @param words what people said, by contribution; a contribution is missing here where its consent
 *     was taken back
 */
public record DocumentView(
    @Nullable FrozenDocumentView frozen, Document document, Map<UUID, String> words) {

  /**
   * The documents of a project.
   *
   * @param kinds words for the addresses of those being written
   */
  public record Overview(List<String> kinds, List<FrozenDocumentView> frozen) {}
}
