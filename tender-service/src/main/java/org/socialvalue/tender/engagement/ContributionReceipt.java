package org.socialvalue.tender.engagement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something was said. What was said stands in one row and nowhere else, so that it can be
 * erased: the audit trail keeps this.
 */
record ContributionReceipt(
    UUID id, StakeholderGroup group, @Nullable String questionCode, boolean consentToQuote) {

  static ContributionReceipt from(Contribution contribution) {
    return new ContributionReceipt(
        contribution.id(),
        contribution.group(),
        contribution.questionCode(),
        contribution.mayBeQuoted());
  }
}
