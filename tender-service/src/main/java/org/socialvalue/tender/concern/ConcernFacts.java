package org.socialvalue.tender.concern;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.outcome.OutcomeStatus;

/**
 * A concern as rules look at it: without who raised it.
 *
 * @param status how far the outcome has come
 * @param answered what was answered; null while it is open
 */
public record ConcernFacts(
    UUID id,
    UUID outcomeId,
    OutcomeStatus status,
    ConcernKind kind,
    AnswerConcern.@Nullable Outcome answered) {

  public boolean open() {
    return answered == null;
  }

  public boolean promisedToDrop() {
    return answered == AnswerConcern.Outcome.DROPPED;
  }
}
