package org.socialvalue.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What in a text looks like something that nobody but its owner should have. */
final class LooksLikeASecret {

  /** By the form that whoever gives them out gave them. */
  private static final Map<String, Pattern> BY_FORM =
      new TreeMap<>(
          Map.of(
              "a private key", Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"),
              "a private key as JWK",
                  Pattern.compile("\"d\"\\s*:\\s*\"[\\w-]{40,}\"|\"k\"\\s*:\\s*\"[\\w-]{40,}\""),
              "a cloud's access key",
                  Pattern.compile("\\b(AKIA|ASIA)[0-9A-Z]{16}\\b|\\bAIza[\\w-]{35}\\b"),
              "a platform's token",
                  Pattern.compile(
                      "\\b(gh[pousr]_\\w{36,}|github_pat_\\w{50,}|glpat-[\\w-]{20,}"
                          + "|xox[abprs]-[\\w-]{10,}|npm_\\w{36}|[sr]k_live_\\w{16,})"),
              "a signed token", Pattern.compile("\\beyJ[\\w-]{10,}\\.[\\w-]{10,}\\.[\\w-]{10,}"),
              "a password in a URL",
                  Pattern.compile(
                      "\\b[a-z][a-z0-9+.-]{1,20}://[^/\\s:@\"'<>]{1,60}:[^/\\s:@\"'<>${}]{3,}@"),
              "256 bits in base64",
                  Pattern.compile("(?<![\\w+/=])[A-Za-z0-9+/]{43}=(?![\\w+/=])")));

  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?i)(?:passw(?:or)?d|secret|token|api[_-]?key|private[_-]?key|credentials?)"
              + "[\"']?\\s*[:=]\\s*[\"']?([\\w+/=.-]{12,})");

  /** In bits for each character: words have fewer, what was drawn at random has more. */
  private static final double RANDOM = 3.3;

  private LooksLikeASecret() {}

  /** A place in a text. */
  record Found(String what, String text) {}

  static List<Found> in(String text) {
    var found = new ArrayList<Found>();
    BY_FORM.forEach(
        (what, form) ->
            form.matcher(text).results().forEach(it -> found.add(new Found(what, it.group()))));
    var assigned = ASSIGNED.matcher(text);
    while (assigned.find()) {
      if (isRandom(assigned)) {
        found.add(new Found("given a value that looks random", assigned.group(1)));
      }
    }
    return found;
  }

  private static boolean isRandom(Matcher assigned) {
    var value = assigned.group(1);
    return value.chars().anyMatch(Character::isDigit)
        && !value.toLowerCase(Locale.ROOT).equals(value.toUpperCase(Locale.ROOT))
        && entropy(value) >= RANDOM;
  }

  private static double entropy(String value) {
    return value
        .chars()
        .boxed()
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
        .values()
        .stream()
        .mapToDouble(count -> (double) count / value.length())
        .map(share -> -share * Math.log(share) / Math.log(2))
        .sum();
  }
}
