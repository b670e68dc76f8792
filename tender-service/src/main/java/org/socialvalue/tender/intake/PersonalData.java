package org.socialvalue.tender.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;

/**
 * Finds what obviously points to a person in a text that is to name nobody: e-mail addresses,
 * telephone numbers of this country and NHS numbers. It finds no names: that stays with whoever
 * writes.
 */
public final class PersonalData {

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}.-]{1,250}\\.\\p{Alpha}{2,24}");
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\d.,])(?:\\+44[ ().-]{0,3}0?[ ().-]{0,3}|0(?=[1-9]\\d))\\d(?:[ ().-]{0,2}\\d){8,9}"
              + "(?!\\d)");
  private static final Pattern TEN_DIGITS =
      Pattern.compile("(?<![\\d.,])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\d.,]\\d|\\d)");

  private PersonalData() {}

  /**
   * @param at JSON pointer of the text
   * @return a fault for each kind of thing found; they don't repeat it
   */
  public static List<Fault> faults(String at, @Nullable String text) {
    var faults = new ArrayList<Fault>();
    if (text == null) {
      return faults;
    }
    if (EMAIL.matcher(text).find()) {
      faults.add(new Fault(at, "holds an e-mail address; nobody is to be named"));
    }
    if (TELEPHONE.matcher(text).find()) {
      faults.add(new Fault(at, "holds a telephone number; nobody is to be named"));
    }
    if (TEN_DIGITS.matcher(text).results().anyMatch(found -> isNhsNumber(found.group()))) {
      faults.add(new Fault(at, "holds an NHS number; nobody is to be named"));
    }
    return faults;
  }

  /** Ten digits, the last of which checks the others (modulus 11). */
  private static boolean isNhsNumber(String found) {
    var digits = found.replaceAll("\\D", "");
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 11;
    return check == digits.charAt(9) - '0';
  }
}
