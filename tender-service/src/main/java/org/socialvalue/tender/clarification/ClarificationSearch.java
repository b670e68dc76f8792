package org.socialvalue.tender.clarification;

import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the questions about a tender that one may see; null for any.
 *
 * @param lot that it is about
 * @param question of the tender that it is about
 */
record ClarificationSearch(
    Clarification.@Nullable Status status, @Nullable String lot, @Nullable String question) {

  Wanted among(Wanted seen) {
    if (status != null) {
      seen.and(in(status));
    }
    return seen.andIfAsked("lotId = :lot", "lot", lot)
        .andIfAsked("questionId = :question", "question", question);
  }

  private static String in(Clarification.Status status) {
    return switch (status) {
      case OPEN -> "settledAt is null";
      case ANSWERED -> "number is not null";
      case DECLINED -> "declinedBecause is not null";
    };
  }
}
