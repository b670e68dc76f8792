package org.socialvalue.kit.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a chain is whole.
 *
 * @param entries how many it has
 * @param brokenAt the first entry that does not fit, or null where all do
 */
public record Verification(UUID aggregateId, int entries, boolean whole, @Nullable Long brokenAt) {

  static Verification of(UUID aggregateId, List<AuditEntry> chain) {
    var previous = "";
    long expected = 1;
    for (var entry : chain) {
      boolean fits =
          entry.seq() == expected
              && entry.previousHash().equals(previous)
              && entry.hash().equals(entry.computedHash());
      if (!fits) {
        return new Verification(aggregateId, chain.size(), false, entry.seq());
      }
      previous = entry.hash();
      expected++;
    }
    return new Verification(aggregateId, chain.size(), true, null);
  }
}
