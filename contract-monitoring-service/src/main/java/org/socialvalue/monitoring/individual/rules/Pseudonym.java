package org.socialvalue.monitoring.individual.rules;

import java.util.ArrayList;
import java.util.List;
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

  /** Why it can't stand for a person, in words that follow "it"; nothing where it can. */
  static List<String> faults(String word) {
    var bare = word.replaceAll("[/_-]", "");
    var digits = word.replaceAll("\\D", "");
    if (RANDOM.matcher(word).matches() && digits.length() < bare.length() && digits.length() > 2) {
      return List.of();
    }
    var faults = new ArrayList<String>();
    when(!CODE.matcher(word).matches(), "is not of 3 to 20 letters, digits, / _ or -", faults);
    when(digits.length() < 2, "has fewer than two digits", faults);
    when(THREE_LETTERS.matcher(word).find(), "has three letters in a row, as a name has", faults);
    when(DAY.matcher(digits).matches(), "reads as a date", faults);
    when(
        INITIALS_AND_YEAR.matcher(bare).matches(),
        "reads as initials and a year of birth (a zero before the number makes it another, such as"
            + " P-02001)",
        faults);
    when(PHONE.matcher(digits).matches(), "reads as a telephone number", faults);
    when(Identifiers.isNhsNumber(digits), "reads as an NHS number", faults);
    Identifiers.in(bare).stream()
        .filter(kind -> faults.stream().noneMatch(fault -> fault.endsWith(kind)))
        .forEach(kind -> faults.add("reads as " + kind));
    return faults;
  }

  private static void when(boolean wrong, String fault, List<String> faults) {
    if (wrong) {
      faults.add(fault);
    }
  }
}
