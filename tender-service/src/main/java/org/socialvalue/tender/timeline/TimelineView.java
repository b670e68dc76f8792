package org.socialvalue.tender.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision on a project.
 *
 * @param who the actor's identifier
 * @param what was decided, in a few words
 * @param reason why, where a reason was given
 * @param evidence what it rests on; empty where nothing was named
 */
public record TimelineView(
    UUID id,
    Instant at,
    String who,
    String whoName,
    TimelineKind kind,
    String what,
    @Nullable String reason,
    List<Evidence> evidence) {

  /** A page of what happened. */
  record Page(List<TimelineView> items, @Nullable String next) {}
}
