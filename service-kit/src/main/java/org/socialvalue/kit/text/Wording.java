package org.socialvalue.kit.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which wording of a text a reader wants. Where it was never written, English stands in. */
public enum Wording {
  ENGLISH("en", ""),
  WELSH("cy", "no Welsh written"),
  EASY_READ("en", "no easy read written");

  /** Numbers, dashes, codes in capitals, and dates: nothing that anybody would write anew. */
  private static final Pattern SAME_IN_ALL =
      Pattern.compile(
          "[^\\p{L}]*|[\\p{Lu}\\d]+(?:[-_./][\\p{Lu}\\d]+)*(?:, [\\p{Lu}\\d]+(?:[-_./][\\p{Lu}\\d]+)*)*"
              + "|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December) \\d{4}(?:(?: at|,) \\d{2}:\\d{2})?");

  private final String language;
  private final String whereMissing;

  Wording(String language, String whereMissing) {
    this.language = language;
    this.whereMissing = whereMissing;
  }

  /** Whether it is the wording that is always there. */
  public boolean plain() {
    return this == ENGLISH;
  }

  /** Of the page as a whole. */
  public String language() {
    return language;
  }

  /** What a reader is told where English stands in. */
  public String whereMissing() {
    return whereMissing;
  }

  /** A text as this reader gets it. */
  public Shown show(String english, @Nullable String welsh, @Nullable String easyRead) {
    var wanted =
        switch (this) {
          case ENGLISH -> english;
          case WELSH -> welsh;
          case EASY_READ -> easyRead;
        };
    return wanted == null || wanted.isBlank()
        ? new Shown(english, ENGLISH.language, !SAME_IN_ALL.matcher(english).matches())
        : new Shown(wanted, language, false);
  }

  /** Welsh where an {@code Accept-Language} header asks for it first, English otherwise. */
  public static Wording preferred(@Nullable String acceptLanguage) {
    var first = acceptLanguage == null ? "" : acceptLanguage.strip().toLowerCase(Locale.ROOT);
    return first.startsWith("cy") ? WELSH : ENGLISH;
  }

  /**
   * @param language of the words, as a page says it
   * @param standsIn whether English stands in for a wording that was never written
   */
  public record Shown(String words, String language, boolean standsIn) {}
}
