package org.socialvalue.tender.publication.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.rules.Signs;

/**
 * Finds an accreditation asked for in words, and whether the words leave it open. Qualifications
 * that people gain are none, and neither is one that is said not to be needed.
 */
final class AccreditationTalk {

  private static final Pattern NOT_ASKED =
      Pattern.compile(
          "\\b(?:non-)?accredited\\s+(?:\\w+\\s+){0,2}?(?:training|qualifications?|courses?|learning|programmes?"
              + "|apprenticeships?|modules?|units?|skills?|volunteering)\\b"
              + "|\\b(?:accreditation|certification)\\s+(?:of|for)\\s+(?:their\\s+|prior\\s+|people'?s?\\s+)*(?:prior\\s+)?(?:learning|skills|experience)\\b"
              + "|\\bcertified\\s+(?:cop(?:y|ies)|true)\\b"
              + "|\\b(?:no|without(?:\\s+any)?|not\\s+(?:need|require|ask(?:ing)?\\s+for)(?:\\s+an?y?)?"
              + "|n't\\s+(?:need|have\\s+to\\s+have|require|ask\\s+for)(?:\\s+an?y?)?)\\s+"
              + "(?:formal\\s+|particular\\s+|special\\s+)?(?:accreditations?|certifications?)\\b"
              + "|\\b(?:accreditations?|certifications?)\\s+(?:is|are)\\s*(?:not|n't)\\s+(?:needed|required|necessary|asked\\s+for)\\b");

  private static final Pattern ASKED =
      Pattern.compile(
          "\\baccredit(?:ed|ations?|ing|s)\\b|\\bcertified\\b|\\bcertifications?\\b|\\bkite\\s?-?marks?(?:ed)?\\b"
              + "|\\bquality\\s+marks?\\b|\\biso\\s*/?\\s*(?:iec\\s*)?\\d{3,5}\\b|\\b(?:bs|pas|bs\\s*en|en)\\s*(?:iso\\s*)?\\d{4,5}\\b"
              + "|\\bcyber\\s+essentials\\b|\\binvestors\\s+in\\s+people\\b|\\bgreen\\s+dragon\\b"
              + "|\\bachred\\p{L}*|\\bardyst\\p{L}*");

  /** An accreditation is named by one of these words, or is a standard with a number. */
  static final Signs SIGNS =
      Signs.of(
          "accredit",
          "certif",
          "kite",
          "quality",
          "cyber",
          "investors",
          "dragon",
          "achred",
          "ardyst",
          "0",
          "1",
          "2",
          "3",
          "4",
          "5",
          "6",
          "7",
          "8",
          "9");

  private static final Pattern CLOSED =
      Pattern.compile(
          "\\b(?:no|not|without)\\s+(?:an?\\s+|any\\s+)?(?:equivalents?|comparable|similar|working\\s+towards?)\\b"
              + "|\\bequivalents?\\s+(?:\\w+\\s+){0,2}?(?:is|are|will|can|do)\\s*(?:not|n't)\\b"
              + "|\\bequivalents?\\s+cannot\\b"
              + "|\\b(?:work(?:ing)?|on the way)\\s+to(?:wards?)?\\b[^.;]{0,40}?\\b(?:is|are|will|does|do)\\s*(?:not|n't)\\b");

  private static final Pattern EQUIVALENT =
      Pattern.compile(
          "\\bequivalents?\\b|\\bequally\\s+good\\b|\\bcomparable\\b|\\bsimilar\\b|\\bas\\s+good\\b|\\blike\\s+it\\b"
              + "|\\bgyfwerth\\b|\\bcyfwerth\\b|\\bgyfatebol\\b|\\bcyfatebol\\b");

  private static final Pattern WORKING_TOWARDS =
      Pattern.compile(
          "\\bwork(?:ing|s)?\\s+towards?\\b|\\bon\\s+(?:the|your|its|their)\\s+way\\s+(?:to|there)\\b|\\bon\\s+the\\s+way\\b"
              + "|\\b[nw]?g?weithio\\s+(?:tuag\\s+)?at(?:[oi]|yn\\w*)?\\b");

  private AccreditationTalk() {}

  /** The wordings of a text; each has to stand by itself, since its reader reads no other. */
  enum Language {
    ENGLISH,
    WELSH,
    EASY_READ;

    String of(LocalizedText text) {
      return switch (this) {
        case ENGLISH -> text.en();
        case WELSH -> orEmpty(text.cy());
        case EASY_READ -> orEmpty(text.easyRead());
      };
    }

    private static String orEmpty(@Nullable String wording) {
      return wording == null ? "" : wording;
    }
  }

  static boolean asksForOne(String text) {
    return !named(text).isEmpty();
  }

  /** The words that ask for it. */
  static String named(String text) {
    if (!SIGNS.in(text)) {
      return "";
    }
    var plain = plain(text);
    if (!ASKED.matcher(plain).find()) {
      return "";
    }
    var asked = ASKED.matcher(NOT_ASKED.matcher(plain).replaceAll(" "));
    return asked.find() ? asked.group() : "";
  }

  static boolean isOpen(String text) {
    var plain = plain(text);
    return !CLOSED.matcher(plain).find()
        && EQUIVALENT.matcher(plain).find()
        && WORKING_TOWARDS.matcher(plain).find();
  }

  /** What a text that is not open lacks. */
  static String missing(String text) {
    var plain = plain(text);
    var equivalent = EQUIVALENT.matcher(plain).find();
    var towards = WORKING_TOWARDS.matcher(plain).find();
    if (equivalent == towards) {
      return "an equivalent, or working towards it, does as well";
    }
    return equivalent ? "working towards it does as well" : "an equivalent does as well";
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[ \\t\\u00a0]+", " ");
  }
}
