package org.socialvalue.tender.stagequestion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.StakeholderGroup;

/** A recorded reason, as its authority sees it. */
public record ExemptionView(
    long version,
    String questionCode,
    StakeholderGroup group,
    String reason,
    @Nullable String whoWasAsked,
    String recordedBy,
    Instant recordedAt) {

  static ExemptionView from(RecordedExemption exemption) {
    var facts = exemption.facts();
    return new ExemptionView(
        exemption.version(),
        facts.questionCode(),
        facts.group(),
        facts.reason(),
        facts.whoWasAsked(),
        exemption.recordedBy(),
        exemption.recordedAt());
  }
}
