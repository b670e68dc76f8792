package org.socialvalue.tender.publication.rules;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a reason says anything: a dash or "n/a" fills a field and gives none. */
final class Said {

  private static final Set<String> NOTHING =
      Set.of(
          "",
          "na",
          "notapplicable",
          "none",
          "nil",
          "no",
          "yes",
          "tbc",
          "tbd",
          "tobeconfirmed",
          "tobedecided",
          "todo",
          "x",
          "xx",
          "xxx",
          "asabove",
          "seeabove",
          "unknown",
          "reason");

  private Said() {}

  static boolean nothing(@Nullable String text) {
    return text == null
        || NOTHING.contains(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", ""));
  }
}
