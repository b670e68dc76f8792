package org.socialvalue.kit.rules;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a text from a field that somebody only filled in. */
public final class EmptyWords {

  private static final Set<String> FILLERS =
      Set.of(
          "",
          "n a",
          "na",
          "none",
          "no",
          "nil",
          "yes",
          "ok",
          "tbc",
          "tbd",
          "todo",
          "x",
          "xx",
          "xxx",
          "not applicable",
          "to be confirmed",
          "to be decided",
          "to follow",
          "unknown",
          "dim",
          "amh",
          "amherthnasol");

  private EmptyWords() {}

  /** Whether it says nothing: no word at all, "n/a", "tbc" and the like. */
  public static boolean in(@Nullable String text) {
    return text == null
        || FILLERS.contains(
            text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
  }
}
