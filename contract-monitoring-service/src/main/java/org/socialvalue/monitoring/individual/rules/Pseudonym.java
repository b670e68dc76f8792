package org.socialvalue.monitoring.individual.rules;

import java.util.regex.Pattern;

/**
 * Whether a word can stand for a person without saying who it is: a number of the provider's own,
 * such as {@code P-0417}, or a long random one in hexadecimal.
 */
final class Pseudonym {

  private static final Pattern RANDOM = Pattern.compile("[0-9a-fA-F-]{16,40}");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/_-]{1,18}[A-Za-z0-9]");
  private static final Pattern THREE_LETTERS = Pattern.compile("[A-Za-z]{3}");
  private static final Pattern DAY =
      Pattern.compile(
          "(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])((19|20)?\\d\\d)"
              + "|(19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
  private static final Pattern INITIALS_AND_YEAR = Pattern.compile("[A-Za-z]{1,2}(19|20)\\d\\d");
  private static final Pattern PHONE = Pattern.compile("(44|0)\\d{9,10}");

  private Pseudonym() {}

  static boolean fits(String word) {
    var bare = word.replaceAll("[/_-]", "");
    var digits = word.replaceAll("\\D", "");
    if (RANDOM.matcher(word).matches() && digits.length() < bare.length() && digits.length() > 2) {
      return true;
    }
    return CODE.matcher(word).matches()
        && digits.length() >= 2
        && !THREE_LETTERS.matcher(word).find()
        && !DAY.matcher(digits).matches()
        && !INITIALS_AND_YEAR.matcher(bare).matches()
        && !PHONE.matcher(digits).matches()
        && !Identifiers.isNhsNumber(digits)
        && Identifiers.in(bare).isEmpty();
  }
}
