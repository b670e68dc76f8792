package org.socialvalue.kit.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;

/** How an entry's hash is computed: where it is written, where it is read, and from outside. */
public final class EntryHash {

  private EntryHash() {}

  /**
   * SHA-256 over the canonical JSON (RFC 8785) of a list of all that the entry holds and the hash
   * before it.
   *
   * @param at to the microsecond, as the database keeps it
   * @param aggregateVersion null for entries written before versions were kept: their list is
   *     shorter by it
   */
  public static String of(
      UUID aggregateId,
      long seq,
      Instant at,
      @Nullable String who,
      @Nullable String org,
      @Nullable String what,
      @Nullable String before,
      @Nullable String after,
      @Nullable Long aggregateVersion,
      @Nullable String previousHash) {
    var told = new ArrayList<@Nullable String>();
    told.add(aggregateId.toString());
    told.add(Long.toString(seq));
    told.add(at.toString());
    told.add(who);
    told.add(org);
    told.add(what);
    told.add(before);
    told.add(after);
    told.add(previousHash);
    if (aggregateVersion != null) {
      told.add(aggregateVersion.toString());
    }
    return Json.sha256(Json.canonical(told));
  }
}
