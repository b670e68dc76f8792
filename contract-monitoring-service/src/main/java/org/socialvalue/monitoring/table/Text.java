package org.socialvalue.monitoring.table;

import java.util.Locale;
import java.util.Set;

/** Text as it stands in cells: with blanks that look like blanks and are none. */
public final class Text {

  private static final Set<String> NOTHING = Set.of("", "n/a", "na", "#n/a", "null");

  private Text() {}

  /** Without what nobody sees at the ends, with plain single blanks in between. */
  public static String clean(String text) {
    var plain = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (!isUnseen(c)) {
        if (blank && !plain.isEmpty()) {
          plain.append(' ');
        }
        blank = false;
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The same for every way to write a heading or a name. */
  public static String key(String text) {
    return clean(text).toLowerCase(Locale.ROOT);
  }

  /** Whether a cell says that there is nothing in it. */
  public static boolean saysNothing(String text) {
    return NOTHING.contains(key(text));
  }

  /** Control characters, byte order marks, soft hyphens, zero-width and direction marks. */
  private static boolean isUnseen(char c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }
}
