package org.socialvalue.monitoring.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.PoorPerformanceNoticed.Ground;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.monitoring.notice.rules.NoticeIsPublishedInTime;

/**
 * A notice of a breach or of poor performance.
 *
 * @param ratingId the rating that showed it; null where none did
 * @param regime code of the law's regime that it was judged under
 * @param requiredByLaw whether the law asks for it, as far as is known; else policy does
 * @param knownOn the day from which the time to publish counts
 * @param publishBy last day to publish
 * @param reference where it was published
 * @param says what the public was told; null for no more than the ground
 * @param findings what is advised about it today
 * @param etag the version that a change names in If-Match
 */
public record NoticeView(
    UUID id,
    UUID contractId,
    NoticeState state,
    Ground ground,
    String because,
    @Nullable UUID ratingId,
    String regime,
    boolean requiredByLaw,
    LocalDate knownOn,
    LocalDate publishBy,
    @Nullable LocalDate publishedOn,
    @Nullable String reference,
    @Nullable LocalizedText says,
    @Nullable String dismissedBecause,
    String recordedBy,
    Instant recordedAt,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    List<Finding> findings,
    String etag) {

  private static final NoticeIsPublishedInTime IN_TIME = new NoticeIsPublishedInTime();

  static NoticeView from(PerformanceNotice notice, LocalDate today) {
    return new NoticeView(
        notice.id(),
        notice.contractId(),
        notice.state(),
        notice.ground(),
        notice.because(),
        notice.ratingId(),
        notice.regime(),
        notice.isRequiredByLaw(),
        notice.knownOn(),
        notice.publishBy(),
        notice.publishedOn(),
        notice.reference(),
        notice.says(),
        notice.dismissedBecause(),
        notice.recordedBy(),
        notice.recordedAt(),
        notice.closedBy(),
        notice.closedAt(),
        IN_TIME.check(notice.asOf(today)),
        "\"" + notice.version() + "\"");
  }
}
