package org.socialvalue.tender.engagement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as its authority sees it.
 *
 * @param consentToQuote whether the words may be shown outside the authority
 * @param text what was said; empty once it was erased
 * @param consentWithdrawnAt when consent was taken back; null where it wasn't
 * @param erasedAt when the words were erased at the contributor's asking, or because they had been
 *     kept long enough; null where they weren't
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
    @Nullable Instant consentWithdrawnAt,
    @Nullable Instant erasedAt) {

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
        contribution.consentWithdrawnAt(),
        contribution.erasedAt());
  }

  /** A page of contributions. */
  record Page(List<ContributionView> items, @Nullable String next) {}
}
