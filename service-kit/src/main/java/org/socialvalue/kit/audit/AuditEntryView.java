package org.socialvalue.kit.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a chain.
 *
 * @param seq its place, from 1
 * @param who the subject of the token that acted, or {@code system:SERVICE} where a service acted
 *     by itself
 * @param org whom they acted for; empty where a service acted by itself
 * @param what the act, in a few words
 * @param before how the thing was, as canonical JSON; null where it was new, or is not kept
 * @param after how the thing is, as canonical JSON; null where it is not kept
 * @param wordsLetGo whether before and after were let go of since, so that somebody's words or data
 *     are gone; a later entry of the chain names this one in letsGo
 * @param wordsDigest what the hash covers of before and after: SHA-256 over them and a random salt,
 *     which is not told and goes with them; null where there never were any
 * @param letsGo the places of those entries of this chain whose words were let go of by this one;
 *     null for any other entry
 * @param aggregateVersion the thing's version once this was written; its ETag may be one more where
 *     the act sent an event; null for entries older than this field
 * @param previousHash the hash of the entry before; empty for the first
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
    boolean wordsLetGo,
    @Nullable String wordsDigest,
    @Nullable List<Long> letsGo,
    @Nullable Long aggregateVersion,
    String previousHash,
    String hash) {

  /** A page of a list. */
  record Page(List<AuditEntryView> items, @Nullable String next) {}
}
