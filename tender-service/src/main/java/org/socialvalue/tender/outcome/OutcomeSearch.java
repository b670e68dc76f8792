package org.socialvalue.tender.outcome;

import org.jspecify.annotations.Nullable;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among outcomes; null for any.
 *
 * @param words in its statement, what it arises from, for whom it is and what measures it
 */
record OutcomeSearch(
    @Nullable String words, @Nullable OutcomeStatus status, @Nullable OutcomeCategory category) {

  Wanted among(Wanted seen) {
    return seen.andHaving("words_of_outcome(proposed)", words)
        .andIfAsked("status = :status", "status", status)
        .andIfAsked(
            "category_of(proposed) = :category",
            "category",
            category == null ? null : category.name());
  }
}
