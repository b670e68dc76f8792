package org.socialvalue.tender.catalogue;

import org.jspecify.annotations.Nullable;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for; null for anything.
 *
 * @param words in the title, the measure's name and the code
 * @param retired whether to show those too that are not to be used any more
 */
record CatalogueSearch(
    @Nullable EntryKind kind,
    @Nullable String words,
    @Nullable OutcomeCategory category,
    @Nullable String priority,
    boolean retired) {

  Wanted among(Wanted seen) {
    if (!retired) {
      seen.and("retirement is null");
    }
    return seen.andHaving("words_of_entry(words)", words)
        .andIfAsked("kind = :kind", "kind", kind)
        .andIfAsked("category = :category", "category", category)
        .andIfAsked("priority = :priority", "priority", priority);
  }

  /** Whether one that ships is of the kind that is looked for, whatever its words. */
  boolean fits(CatalogueItem item) {
    return (kind == null || kind == item.kind())
        && (category == null || category == item.category())
        && (priority == null || priority.equals(item.priority()));
  }
}
