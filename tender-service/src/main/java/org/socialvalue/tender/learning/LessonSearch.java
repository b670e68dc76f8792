package org.socialvalue.tender.learning;

import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the lessons of a service area; null for any.
 *
 * @param words in what was promised, the evidence, the measure's name and the supplier
 */
record LessonSearch(
    @Nullable String words,
    LearningCaptured.@Nullable Verdict verdict,
    @Nullable OutcomeCategory category) {

  Wanted among(Wanted seen) {
    return seen.andHaving("words_of_lesson(lesson, supplier)", words)
        .andIfAsked("verdict = :verdict", "verdict", verdict)
        .andIfAsked(
            "category_of(lesson) = :category",
            "category",
            category == null ? null : category.name());
  }
}
