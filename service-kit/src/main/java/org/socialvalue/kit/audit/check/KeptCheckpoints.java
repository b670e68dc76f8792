package org.socialvalue.kit.audit.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.audit.check.Fault.Kind;
import org.socialvalue.kit.audit.checkpoint.SignedCheckpoint;

/**
 * The checkpoints of one service, as somebody has kept them outside of the database. Only those
 * whose signature holds count.
 */
public final class KeptCheckpoints {

  private final TreeMap<Long, Known> byNumber = new TreeMap<>();

  private KeptCheckpoints() {}

  /** What a checkpoint is compared with. */
  private record Known(Instant at, String digest, String previous, String hash) {}

  /** Nothing was kept: what only shows by comparison will not be found. */
  public static KeptCheckpoints none() {
    return new KeptCheckpoints();
  }

  /**
   * @param lines as they were published, of any services, in any order; the same line may come
   *     again
   * @param keys any of which may have signed
   */
  public static KeptCheckpoints read(
      BufferedReader lines, String service, Collection<PublicKey> keys, Found found)
      throws IOException {
    var kept = new KeptCheckpoints();
    long nr = 0;
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      nr++;
      if (!line.isBlank()) {
        kept.take(line, nr, service, keys, found);
      }
    }
    kept.lookForGaps(service, found);
    return kept;
  }

  private void take(String line, long nr, String service, Collection<PublicKey> keys, Found found) {
    SignedCheckpoint read;
    try {
      read = SignedCheckpoint.read(line);
    } catch (RuntimeException e) {
      found.fault(new Fault(Kind.CHECKPOINTS, null, null, "line " + nr + " is no checkpoint"));
      return;
    }
    var checkpoint = read.checkpoint();
    if (!service.equals(checkpoint.service())) {
      return;
    }
    if (!read.isSignedByOneOf(keys)) {
      fault(found, checkpoint.number(), "line " + nr + " is signed by none of the keys");
      return;
    }
    var known = new Known(checkpoint.at(), checkpoint.digest(), checkpoint.previous(), read.hash());
    var other = byNumber.putIfAbsent(checkpoint.number(), known);
    if (other != null && !other.equals(known)) {
      fault(found, checkpoint.number(), "two that differ are signed under this number");
    }
  }

  private void lookForGaps(String service, Found found) {
    if (byNumber.isEmpty()) {
      found.fault(
          new Fault(Kind.CHECKPOINTS, null, null, "none of " + service + " is among the lines"));
    }
    long expected = 1;
    var previous = "";
    for (var one : byNumber.entrySet()) {
      if (one.getKey() != expected) {
        fault(
            found,
            expected,
            "missing" + (one.getKey() - 1 == expected ? "" : " up to " + (one.getKey() - 1)));
      } else if (!one.getValue().previous().equals(previous)) {
        fault(found, expected, "does not follow the one before it");
      }
      expected = one.getKey() + 1;
      previous = one.getValue().hash();
    }
  }

  private static void fault(Found found, long number, String words) {
    found.fault(new Fault(Kind.CHECKPOINTS, null, number, words));
  }

  /** Whether there is anything to compare with. */
  public boolean isEmpty() {
    return byNumber.isEmpty();
  }

  /** Their numbers, in order. */
  List<Long> numbers() {
    return new ArrayList<>(byNumber.keySet());
  }

  /** The greatest number; 0 where nothing was kept. */
  public long last() {
    return byNumber.isEmpty() ? 0 : byNumber.lastKey();
  }

  /** When the last of them was made. */
  public @Nullable Instant lastAt() {
    return byNumber.isEmpty() ? null : byNumber.lastEntry().getValue().at();
  }

  /** What was signed under this number; null where it was not kept. */
  @Nullable String digestOf(long number) {
    var known = byNumber.get(number);
    return known == null ? null : known.digest();
  }

  /** When the last one before this number was made; null where there is none. */
  @Nullable Instant lastBefore(long number) {
    var before = byNumber.lowerEntry(number);
    return before == null ? null : before.getValue().at();
  }
}
