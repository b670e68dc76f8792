package org.socialvalue.tender.concern;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern as a document tells it: without who raised it.
 *
 * @param outcome what becomes of the outcome; null while nobody has answered
 */
public record ToldConcern(
    UUID id,
    UUID outcomeId,
    String text,
    AnswerConcern.@Nullable Outcome outcome,
    @Nullable String answer) {

  static ToldConcern from(Concern concern) {
    return new ToldConcern(
        concern.id(), concern.outcomeId(), concern.text(), concern.answered(), concern.answer());
  }
}
