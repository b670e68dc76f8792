package org.socialvalue.kit.rules;

import java.util.List;
import java.util.Locale;

/**
 * Parts of words without which a wording cannot be there. Looking for them is far quicker than
 * matching the pattern of the wording, and nearly every text of a tender has none; so it is a plain
 * loop, being run thousands of times for each check of a tender.
 *
 * @param parts in lower case
 */
public record Signs(List<String> parts) {

  public Signs {
    parts = List.copyOf(parts);
  }

  public static Signs of(String... parts) {
    return new Signs(List.of(parts));
  }

  /** Whether the text, in any case of its letters, has at least one. */
  public boolean in(String text) {
    var plain = text.toLowerCase(Locale.ROOT);
    for (var part : parts) {
      if (plain.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
