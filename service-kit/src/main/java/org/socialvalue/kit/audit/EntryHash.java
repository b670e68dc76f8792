package org.socialvalue.kit.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;

/** How an entry's hash is computed: where it is written, where it is read, and from outside. */
public final class EntryHash {

  private EntryHash() {}

  /**
   * SHA-256 over the canonical JSON (RFC 8785) of a list of all that the entry holds and the hash
   * before it. Of words it is their digest that counts, with a 2 at the head of the list; entries
   * without any, and those older than digests, go by a list that holds the words themselves.
   *
   * @param at to the microsecond, as the database keeps it
   * @param aggregateVersion null for entries written before versions were kept
   */
  public static String of(
      UUID aggregateId,
      long seq,
      Instant at,
      @Nullable String who,
      @Nullable String org,
      @Nullable String what,
      EntryWords words,
      @Nullable Long aggregateVersion,
      @Nullable String previousHash) {
    var told = new ArrayList<@Nullable String>();
    if (!words.areHashedThemselves()) {
      told.add("2");
    }
    told.add(aggregateId.toString());
    told.add(Long.toString(seq));
    told.add(at.toString());
    told.add(who);
    told.add(org);
    told.add(what);
    if (words.areHashedThemselves()) {
      told.add(words.before());
      told.add(words.after());
    } else {
      told.add(words.digest());
      told.add(places(words.letsGo()));
    }
    told.add(previousHash);
    if (aggregateVersion != null) {
      told.add(aggregateVersion.toString());
    }
    return Json.sha256(Json.canonical(told));
  }

  private static @Nullable String places(@Nullable List<Long> letsGo) {
    return letsGo == null
        ? null
        : letsGo.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
