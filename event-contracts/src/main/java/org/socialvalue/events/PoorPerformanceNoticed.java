package org.socialvalue.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A breach or poor performance under a contract is known, and a notice of it is to be published.
 * Sent once for each.
 *
 * @param supplier the organisation that provides
 * @param title the contract's title
 * @param because what happened, in words
 * @param ratingId the rating that showed it; null where none did
 * @param knownOn the day from which the time to publish counts
 * @param publishBy the last day to publish
 * @param requiredByLaw whether the law asks for it under the contract's regime, as far as is known;
 *     else the authority's policy does
 */
public record PoorPerformanceNoticed(
    UUID contractId,
    UUID noticeId,
    Authority authority,
    String supplier,
    LocalizedText title,
    Ground ground,
    String because,
    @Nullable UUID ratingId,
    LocalDate knownOn,
    LocalDate publishBy,
    boolean requiredByLaw,
    Instant noticedAt) {

  public static final String TYPE = "org.socialvalue.contract.poor-performance-noticed.v1";

  /** Why a notice of poor performance is due. */
  public enum Ground {
    BREACH,
    POOR_PERFORMANCE
  }
}
