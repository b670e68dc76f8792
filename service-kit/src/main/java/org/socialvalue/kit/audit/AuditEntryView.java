package org.socialvalue.kit.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a chain.
 *
 * @param seq its place, from 1
 * @param before how the thing was, as canonical JSON; null where it was new or is not kept
 * @param after how the thing is, as canonical JSON; null where it is not kept
 * @param aggregateVersion the thing's version once this was written; its ETag may be one more where
 *     the act sent an event; null for entries older than this field
 * @param hash SHA-256 over the entry and the hash before it
 */
public record AuditEntryView(
    long seq,
    Instant at,
    String who,
    String org,
    String what,
    @Nullable String before,
    @Nullable String after,
    @Nullable Long aggregateVersion,
    String previousHash,
    String hash) {

  /** A page of a list. */
  record Page(List<AuditEntryView> items, @Nullable String next) {}
}
