package org.socialvalue.monitoring.individual.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds by their shape what would say who somebody is. A name has no shape, so a name within a
 * sentence is not found: that stays with the people who write it.
 */
public final class Identifiers {

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\w+])(\\+44[ -]?\\(?0?\\)?|0|\\(0)\\d([ ()-]{0,2}\\d){8,9}(?!\\d)");
  private static final Pattern NHS_NUMBER =
      Pattern.compile("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![\\w])[A-Z]{1,2}\\d[A-Z\\d]?[ -]?\\d[ABD-HJLNP-UW-Z]{2}(?!\\w)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NATIONAL_INSURANCE =
      Pattern.compile(
          "(?<!\\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?!\\w)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BIRTH =
      Pattern.compile(
          "\\b(born|birth|dob|d\\.o\\.b\\.?|ganwyd)\\b\\W{1,3}(\\w+\\W{1,3}){0,3}"
              + "(\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"
              + "|\\d{1,2}(st|nd|rd|th)? +\\p{L}+ +\\d{4})",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Pattern> SHAPES = new LinkedHashMap<>();

  static {
    SHAPES.put("an e-mail address", EMAIL);
    SHAPES.put("a telephone number", PHONE);
    SHAPES.put("a postcode", POSTCODE);
    SHAPES.put("a National Insurance number", NATIONAL_INSURANCE);
    SHAPES.put("a date of birth", BIRTH);
  }

  private Identifiers() {}

  /** What the text holds, each kind once, such as {@code a postcode}. Never the text itself. */
  public static List<String> in(String text) {
    var found =
        new ArrayList<>(
            SHAPES.entrySet().stream()
                .filter(shape -> shape.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList());
    if (NHS_NUMBER.matcher(text).results().anyMatch(it -> isNhsNumber(it.group()))) {
      found.add("an NHS number");
    }
    return List.copyOf(found);
  }

  /** Ten digits of which the last checks the others (modulus 11). */
  static boolean isNhsNumber(String text) {
    var digits = text.replaceAll("\\D", "");
    if (digits.length() != 10) {
      return false;
    }
    int sum = 0;
    for (int at = 0; at < 9; at++) {
      sum += (digits.charAt(at) - '0') * (10 - at);
    }
    int check = 11 - sum % 11;
    return (check == 11 ? 0 : check) == digits.charAt(9) - '0';
  }
}
