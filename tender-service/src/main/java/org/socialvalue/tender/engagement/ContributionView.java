package org.socialvalue.tender.engagement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as its authority sees it.
 *
 * @param consentToQuote whether the words may be shown outside the authority
 * @param consentWithdrawnAt when consent was taken back; null where it wasn't
 */
public record ContributionView(
    UUID id,
    long version,
    UUID engagementId,
    StakeholderGroup group,
    @Nullable String questionCode,
    @Nullable String question,
    String text,
    boolean consentToQuote,
    @Nullable String onBehalfOf,
    Instant givenAt,
    @Nullable Instant consentWithdrawnAt) {

  static ContributionView from(Contribution contribution) {
    return new ContributionView(
        contribution.id(),
        contribution.version(),
        contribution.engagementId(),
        contribution.group(),
        contribution.questionCode(),
        contribution.question(),
        contribution.text(),
        contribution.mayBeQuoted(),
        contribution.onBehalfOf(),
        contribution.givenAt(),
        contribution.consentWithdrawnAt());
  }

  /** A page of contributions. */
  record Page(List<ContributionView> items, @Nullable String next) {}
}
