package org.socialvalue.monitoring.catalogue;

import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the measures; null for any.
 *
 * @param words in its code, and in name, way of counting, unit and source of its latest version
 * @param authority the one that keeps it
 */
record MeasureSearch(
    @Nullable String words, @Nullable String authority, @Nullable Boolean retired) {

  Wanted among(Wanted seen) {
    return seen.andHaving("words_of_measure(m.id, m.latest, m.code)", words)
        .andIfAsked("authorityId = :authority", "authority", authority)
        .andIfAsked("retired = :retired", "retired", retired);
  }
}
