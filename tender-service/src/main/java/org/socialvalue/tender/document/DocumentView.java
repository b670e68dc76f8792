package org.socialvalue.tender.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * A document with what it quotes.
 *
 * @param frozen when and by whom it was frozen, and its hash; null for the one still being written
 * @param document what the hash is over
 * @param words what was said, by contribution and concern; a contribution is missing here where its
 *     consent was taken back, a concern where it was withdrawn, and either where it was erased
 * @param cancelled of a specification whose tender was cancelled since; null for all others
 */
public record DocumentView(
    @Nullable FrozenDocumentView frozen,
    Document document,
    Map<UUID, String> words,
    @Nullable Cancelled cancelled) {

  /**
   * What a reader has to know first of all.
   *
   * @param note what bidders were told
   */
  public record Cancelled(Instant at, LocalizedText note) {}

  /** The same, of a tender that was given up. */
  DocumentView ofCancelled(Cancelled tender) {
    return new DocumentView(frozen, document, words, tender);
  }

  /**
   * The documents of a project.
   *
   * @param kinds words for the addresses of those being written
   */
  public record Overview(List<String> kinds, List<FrozenDocumentView> frozen) {}
}
