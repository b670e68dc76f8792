package org.socialvalue.evaluation.opening;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in what somebody wrote. */
final class Names {

  private Names() {}

  /**
   * Words with an alias in the place of each name, however it is cased or spaced. Of names that
   * begin alike the longest goes first, so that no end of it is left; a name within a longer word
   * stays.
   */
  static String replaced(String words, Collection<String> names, String alias) {
    var any =
        names.stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .sorted(comparingInt(String::length).reversed())
            .map(name -> Pattern.quote(name).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q"))
            .collect(Collectors.joining("|", "(?iU)(?<!\\w)(?:", ")(?!\\w)"));
    return words.replaceAll(any, Matcher.quoteReplacement(alias));
  }
}
