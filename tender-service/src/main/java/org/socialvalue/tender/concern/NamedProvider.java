package org.socialvalue.tender.concern;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.socialvalue.kit.problem.Fault;

/**
 * Finds in a text that all providers read the name of the one who raised the concern, as far as the
 * organisation's identifier gives it away: {@code orchard-homecare} is found in "Orchard Homecare
 * Ltd".
 */
final class NamedProvider {

  /** Words that stand in any text on care: alone they name nobody. */
  private static final Set<String> EVERYBODYS =
      Set.of(
          "care",
          "carers",
          "charity",
          "community",
          "council",
          "home",
          "homecare",
          "homes",
          "health",
          "help",
          "living",
          "provider",
          "service",
          "services",
          "support",
          "trust");

  private NamedProvider() {}

  static List<Fault> faults(String at, String text, String org) {
    return names(text, org)
        ? List.of(new Fault(at, "names the organisation that raised the concern; others read it"))
        : List.of();
  }

  private static boolean names(String text, String org) {
    var words =
        Pattern.compile("[^\\p{L}\\p{N}]+")
            .splitAsStream(org)
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .toList();
    return !words.isEmpty()
        && !(words.size() == 1 && EVERYBODYS.contains(org.toLowerCase(Locale.ROOT)))
        && Pattern.compile(
                "(?<![\\p{L}\\p{N}])"
                    + String.join("[^\\p{L}\\p{N}]{0,3}", words)
                    + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text)
            .find();
  }
}
