package org.socialvalue.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A doc comment in plain words.
 *
 * @param about what it says before its first tag; paragraphs are parted by an empty line
 * @param parts what each {@code @param} says
 */
record DocComment(String about, Map<String, String> parts) {

  private static final Pattern TAGS = Pattern.compile("(?m)^\\s*@(?=\\w)");
  private static final Pattern PARAM = Pattern.compile("(?s)param\\s+(\\w+)\\s+(.*)");
  private static final Pattern LINK_WITH_WORDS =
      Pattern.compile("\\{@link(?:plain)?\\s+[^\\s}]+\\s+([^}]*)}");
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+(?:[^}#\\s]*\\.)?([^}#\\s.]*)#?([^}(\\s]*)[^}]*}");
  private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal)\\s+([^}]*)}");

  static DocComment of(String comment) {
    var tagged = TAGS.split(comment);
    var parts = new LinkedHashMap<String, String>();
    for (int i = 1; i < tagged.length; i++) {
      var param = PARAM.matcher(tagged[i]);
      if (param.matches()) {
        parts.put(param.group(1), plain(param.group(2)));
      }
    }
    return new DocComment(plain(tagged[0]), parts);
  }

  String part(String part) {
    return parts.getOrDefault(part, "");
  }

  private static String plain(String text) {
    var words = LINK_WITH_WORDS.matcher(text).replaceAll("$1");
    words =
        LINK.matcher(words)
            .replaceAll(found -> found.group(2).isEmpty() ? found.group(1) : found.group(2));
    words = CODE.matcher(words).replaceAll("$1");
    words = words.replaceAll("\\s+", " ").replaceAll("\\s*</?p>\\s*", "\n\n");
    words = words.replaceAll("\\s*<li>\\s*", "\n- ").replaceAll("</?[a-z]+>", "");
    return words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .strip();
  }
}
