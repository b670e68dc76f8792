package org.socialvalue.kit.persistence;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers that sort by the time they were made (UUID version 7, RFC 9562). Each sorts after all
 * that this process made before it, also within a millisecond and when the clock is set back: the
 * twelve bits behind the milliseconds count, and what they cannot hold counts as milliseconds
 * (section 6.2, method 1).
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int COUNTED = 12;

  /** Milliseconds with the counter behind them. */
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  public static UUID next() {
    long now = System.currentTimeMillis() << COUNTED;
    long place = LAST.updateAndGet(last -> Math.max(last + 1, now));
    return at(place >>> COUNTED, place, RANDOM.nextLong());
  }

  /** When an identifier of ours was made, to the millisecond. */
  public static Instant madeAt(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }

  static UUID at(long millis, long behind, long random) {
    long high = (millis << 16) | 0x7000 | (behind & 0x0FFF);
    long low = 0x8000_0000_0000_0000L | (random & 0x3FFF_FFFF_FFFF_FFFFL);
    return new UUID(high, low);
  }
}
