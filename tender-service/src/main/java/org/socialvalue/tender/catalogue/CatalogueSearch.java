package org.socialvalue.tender.catalogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.problem.Refused;

/**
 * What is looked for; null for anything.
 *
 * @param words a part of the title, the measure's name or the code, in small letters
 * @param retired whether to show those too that are not to be used any more
 */
record CatalogueSearch(
    @Nullable EntryKind kind,
    @Nullable String words,
    @Nullable OutcomeCategory category,
    @Nullable String priority,
    boolean retired) {

  private static final int LONGEST = 200;

  static CatalogueSearch of(
      @Nullable EntryKind kind,
      @Nullable String q,
      @Nullable OutcomeCategory category,
      @Nullable String priority,
      boolean retired) {
    if (q != null && q.length() > LONGEST) {
      throw Refused.invalid("q", "must have at most " + LONGEST + " characters");
    }
    var words = q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
    return new CatalogueSearch(kind, words, category, priority, retired);
  }

  boolean finds(CatalogueItem item) {
    return (kind == null || kind == item.kind())
        && (words == null || item.words().contains(words))
        && (category == null || category == item.category())
        && (priority == null || priority.equals(item.priority()));
  }
}
