package org.socialvalue.tender.outcome.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.EmptyWords;

/** What texts say, by their words. */
final class Words {

  private static final Set<String> LITTLE =
      Set.of(
          "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "for", "with", "by", "is",
          "are", "be", "that", "their", "they", "who", "more", "will", "as", "from", "it");

  private Words() {}

  static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Whether somebody only filled the field in: with nothing, "n/a", "tbc" and the like. */
  static boolean saysNothing(@Nullable String text) {
    return EmptyWords.in(text);
  }

  /** Whether two texts say the same: four in five of their words or more are shared. */
  static boolean alike(String one, String other) {
    var left = of(one);
    var right = of(other);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    var shared = new HashSet<>(left);
    shared.retainAll(right);
    var all = new HashSet<>(left);
    all.addAll(right);
    return shared.size() * 5 >= all.size() * 4;
  }

  private static Set<String> of(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
        .collect(Collectors.toSet());
  }
}
