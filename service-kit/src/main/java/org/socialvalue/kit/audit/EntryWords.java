package org.socialvalue.kit.audit;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;

/**
 * What an entry keeps of the thing's state, which can be let go of without breaking the chain: the
 * entry's hash covers a salted digest of the words, and once words and salt are gone the digest
 * tells nobody whether a guess at them is right.
 *
 * @param before canonical JSON
 * @param after canonical JSON
 * @param salt 32 random bytes, hexadecimal; null where there are no words or they were let go of
 * @param digest SHA-256 over the canonical JSON of {@code [salt, before, after]}; null where there
 *     never were words, and for entries older than digests, whose hash covers the words themselves
 * @param letsGo the places of those entries of this chain whose words were let go of by this one
 */
public record EntryWords(
    @Nullable String before,
    @Nullable String after,
    @Nullable String salt,
    @Nullable String digest,
    @Nullable List<Long> letsGo) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 32;

  /** An entry that keeps nothing. */
  public static final EntryWords NONE = new EntryWords(null, null, null, null, null);

  /** What is kept, under a salt of its own. */
  public static EntryWords of(@Nullable String before, @Nullable String after) {
    if (before == null && after == null) {
      return NONE;
    }
    var bytes = new byte[SALT_BYTES];
    RANDOM.nextBytes(bytes);
    var salt = HexFormat.of().formatHex(bytes);
    return new EntryWords(before, after, salt, digest(salt, before, after), null);
  }

  /** That the words of other entries are let go of. */
  public static EntryWords lettingGo(List<Long> places) {
    return new EntryWords(null, null, null, null, List.copyOf(places));
  }

  /** Whether its hash covers the words themselves, as in entries older than digests. */
  boolean areHashedThemselves() {
    return digest == null && letsGo == null;
  }

  /** Whether there were words that are gone. */
  public boolean areLetGo() {
    return digest != null && salt == null && before == null && after == null;
  }

  /** Whether they are those that the hash stands for, as far as they are still there. */
  public boolean fit() {
    if (digest == null) {
      return salt == null && (letsGo == null || (before == null && after == null));
    }
    return letsGo == null
        && (areLetGo() || (salt != null && digest.equals(digest(salt, before, after))));
  }

  private static String digest(String salt, @Nullable String before, @Nullable String after) {
    return Json.sha256(Json.canonical(Arrays.asList(salt, before, after)));
  }
}
