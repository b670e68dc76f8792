package org.socialvalue.evaluation.award;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice.
 *
 * @param lotId null for the whole competition
 * @param awardId null where it is about no award
 */
public record NoticeView(
    UUID id,
    UUID competitionId,
    AwardNotice.Kind kind,
    @Nullable String lotId,
    @Nullable UUID awardId,
    Instant issuedAt,
    NoticeContent content) {

  static NoticeView of(AwardNotice notice, boolean withValues) {
    return new NoticeView(
        notice.id(),
        notice.competitionId(),
        notice.kind(),
        notice.lotId(),
        notice.awardId(),
        notice.issuedAt(),
        withValues ? notice.content() : notice.content().withoutValues());
  }
}
