package org.socialvalue.tender.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * A project's market engagement as its authority sees it.
 *
 * @param version null while nobody has written one
 * @param open whether concerns can be raised now: it is open and its last day has not gone by
 * @param openedAt when it was opened first; null while providers can't see it
 */
public record MarketEngagementView(
    UUID projectId,
    @Nullable Long version,
    boolean open,
    @Nullable LocalDate closesOn,
    @Nullable LocalizedText introduction,
    @Nullable Instant openedAt) {

  static MarketEngagementView from(MarketEngagement engagement, Instant now) {
    var written = engagement.written();
    return new MarketEngagementView(
        engagement.projectId(),
        engagement.version(),
        engagement.takesConcerns(now),
        written.closesOn(),
        written.introduction(),
        engagement.openedAt());
  }

  static MarketEngagementView none(UUID project) {
    return new MarketEngagementView(project, null, false, null, null, null);
  }
}
