package org.socialvalue.evaluation.score;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/** What is looked for among the marks that one may see; null for any. */
record ScoreSearch(@Nullable String evaluator, @Nullable UUID bid, @Nullable String question) {

  Wanted among(Wanted seen) {
    return seen.andIfAsked("evaluator = :evaluator", "evaluator", evaluator)
        .andIfAsked("bidId = :bid", "bid", bid)
        .andIfAsked("questionId = :question", "question", question);
  }

  /** The same of one evaluator's alone. */
  ScoreSearch of(String whose) {
    return new ScoreSearch(whose, bid, question);
  }
}
