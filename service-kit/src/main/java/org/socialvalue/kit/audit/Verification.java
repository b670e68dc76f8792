package org.socialvalue.kit.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a chain is whole.
 *
 * @param entries how many it has
 * @param letGo of how many the words were let go of, each named by a later entry
 * @param brokenAt the first entry that does not fit, also one whose words are gone and that no
 *     later entry names, or one that is named and still has them; null where all fit
 */
public record Verification(
    UUID aggregateId, int entries, int letGo, boolean whole, @Nullable Long brokenAt) {

  static Verification of(UUID aggregateId, List<AuditEntry> chain) {
    var named = named(chain);
    int letGo = (int) chain.stream().filter(entry -> entry.words().areLetGo()).count();
    var previous = "";
    long expected = 1;
    for (var entry : chain) {
      boolean fits =
          entry.seq() == expected
              && entry.previousHash().equals(previous)
              && entry.hash().equals(entry.computedHash())
              && entry.words().fit()
              && entry.words().areLetGo() == named.contains(entry.seq());
      if (!fits) {
        return new Verification(aggregateId, chain.size(), letGo, false, entry.seq());
      }
      previous = entry.hash();
      expected++;
    }
    return new Verification(aggregateId, chain.size(), letGo, true, null);
  }

  /** The places that a later entry says to have let go of. */
  private static Set<Long> named(List<AuditEntry> chain) {
    return chain.stream()
        .flatMap(
            entry -> {
              var places = entry.words().letsGo();
              return places == null
                  ? Stream.<Long>empty()
                  : places.stream().filter(place -> place < entry.seq());
            })
        .collect(Collectors.toSet());
  }
}
