package org.socialvalue.evaluation.bid.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells an outcome that is promised as money from one for people that money is only mentioned in: a
 * unit of currency, a proxy's value, a sum that is saved or worth. A rate, such as one job for each
 * £250,000 spent, is for people.
 */
final class SumOfMoney {

  private static final String SUM =
      "(?:[£€$]\\s?\\d[\\d,.]*+\\s?(?:k|m|bn|thousand|million|billion)?\\b"
          + "|\\b(?:gbp|eur)\\s?\\d[\\d,.]*+"
          + "|\\b\\d[\\d,.]*+\\s?(?:k|m|bn|thousand|million|billion)?\\s?(?:pounds|euros?|gbp)\\b)";

  private static final Pattern A_SUM = Pattern.compile(SUM);

  private static final Pattern RATE =
      Pattern.compile("\\b(?:per|for each|for every|every|each)\\s+" + SUM);

  private static final Pattern UNIT =
      Pattern.compile(
          "[£€$]|\\b(?:gbp|eur|usd|pounds?|euros?|pence|sterling|money|sroi)\\b|\\bprox(?:y|ies)\\b"
              + "|\\b(?:social|financial|fiscal|monetary)\\s+value\\b");

  private static final Pattern WEIGHT_OR_OTHER =
      Pattern.compile("\\bpounds?\\s+of\\s+(?!sav|value|benefit|cost|spend|money|social)\\w+");

  private static final Pattern GAIN =
      Pattern.compile(
          "\\bsav(?:e|es|ed|ing|ings)\\b|\\bavoid(?:s|ed|ing|ance)?\\b|\\bworth\\b|\\bvalued\\b"
              + "|\\bprox(?:y|ies)\\b|\\bsocial value\\b"
              + "|\\b(?:fiscal|economic|financial|monetary)\\s+(?:value|benefits?|returns?)\\b");

  /** No sum is needed to tell these. */
  private static final Pattern ALWAYS =
      Pattern.compile(
          "\\b(?:cost|cash|cashable|budget|fiscal|financial)\\s+(?:savings?|avoidance|reductions?)\\b"
              + "|\\bsocial return on investment\\b|\\bsroi\\b|\\bmoneti[sz]ed\\b"
              + "|\\b(?:financial|fiscal|monetary)\\s+prox(?:y|ies)\\b|\\bproxy value\\b");

  private SumOfMoney() {}

  /** Whether a text promises a sum saved, or what something is worth in money. */
  static boolean isPromisedBy(@Nullable String text) {
    if (text == null) {
      return false;
    }
    var rest = RATE.matcher(plain(text)).replaceAll(" ");
    return ALWAYS.matcher(rest).find() || (A_SUM.matcher(rest).find() && GAIN.matcher(rest).find());
  }

  /** Whether a unit counts money; pounds of apples are a weight. */
  static boolean isCountedBy(@Nullable String unit) {
    return unit != null
        && UNIT.matcher(
                WEIGHT_OR_OTHER.matcher(RATE.matcher(plain(unit)).replaceAll(" ")).replaceAll(" "))
            .find();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
