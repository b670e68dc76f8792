package org.socialvalue.tender.engagement;

import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among what was said at an engagement; null for any.
 *
 * @param words in what was said, and in a question of one's own
 * @param question code of the stage's question that it answers
 */
record ContributionSearch(
    @Nullable String words, @Nullable StakeholderGroup group, @Nullable String question) {

  Wanted among(Wanted seen) {
    return seen.andHaving("words_of_contribution(c.text, c.question)", words)
        .andIfAsked("c.group = :group", "group", group)
        .andIfAsked("questionCode = :question", "question", question);
  }
}
