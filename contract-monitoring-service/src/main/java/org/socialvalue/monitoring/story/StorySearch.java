package org.socialvalue.monitoring.story;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the stories of a contract; null for any. Never their words: whom these
 * reach is decided story by story.
 *
 * @param commitment of which they tell
 * @param from those that tell of this day or a later one
 * @param to those that tell of this day or an earlier one
 */
record StorySearch(@Nullable UUID commitment, @Nullable LocalDate from, @Nullable LocalDate to) {

  Wanted among(Wanted seen) {
    return seen.andIfAsked("commitmentId = :commitment", "commitment", commitment)
        .andIfAsked("tellsOf >= :from", "from", from)
        .andIfAsked("tellsOf <= :to", "to", to);
  }
}
