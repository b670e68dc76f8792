package org.socialvalue.monitoring.individual;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an outcome was taken in. Without anything of the person, because a first answer is kept to
 * be given again.
 */
public record OutcomeReceipt(UUID id, UUID contractId, UUID commitmentId, @Nullable UUID kpiId) {

  static OutcomeReceipt from(IndividualOutcome outcome) {
    var subject = outcome.subject();
    return new OutcomeReceipt(
        outcome.id(), subject.contractId(), subject.commitmentId(), subject.kpiId());
  }
}
