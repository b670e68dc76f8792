package org.socialvalue.evaluation.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody on a panel declares.
 *
 * @param conflicts bidders in whom they have an interest, or in one of those who deliver with them
 * @param clearOf bidders in whom they have none; a bidder that is neither here nor among the
 *     conflicts is not declared for yet, which is refused while names are hidden; null: none in any
 *     other
 */
public record Interests(
    @NotNull @Size(max = 500) List<@Valid @NotNull Conflict> conflicts,
    @Nullable @Size(max = 5_000) List<@NotBlank @Size(max = 100) String> clearOf) {

  /** Of somebody who has not said anything yet. */
  static final Interests NONE_SAID = new Interests(List.of(), List.of());

  /** What these say more than those before, which stand. */
  Interests beyond(Interests before) {
    return new Interests(
        without(before.conflicts(), conflicts),
        clearOf == null || before.clearOf == null ? clearOf : without(before.clearOf, clearOf));
  }

  private static <T> List<T> without(List<T> known, List<T> all) {
    var left = new LinkedHashSet<>(all);
    left.removeAll(new HashSet<>(known));
    return List.copyOf(left);
  }

  List<String> conflicted() {
    return conflicts.stream().map(Conflict::bidder).toList();
  }

  boolean bars(String bidder) {
    return conflicts.stream().anyMatch(conflict -> conflict.bidder().equals(bidder));
  }

  /** Of whom they have said how they stand; made for asking of many. */
  Predicate<String> covered() {
    if (clearOf == null) {
      return bidder -> true;
    }
    var named = new HashSet<>(clearOf);
    named.addAll(conflicted());
    return named::contains;
  }

  /** In whom they said that they have no interest; made for asking of many. */
  Predicate<String> free() {
    return covered().and(Predicate.not(new HashSet<>(conflicted())::contains));
  }

  boolean areNone() {
    return clearOf == null && conflicts.isEmpty();
  }
}
