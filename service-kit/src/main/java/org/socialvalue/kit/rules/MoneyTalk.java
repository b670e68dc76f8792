package org.socialvalue.kit.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a goal of money from a goal for people that money is merely mentioned in.
 *
 * <p>A rate such as one job for each sum spent is a goal for people: the sum is taken away before
 * the rest is judged. So are people's own thrift (a savings club) and things saved that are not
 * money (energy, time, lives).
 */
public final class MoneyTalk {

  private static final String NUMBER = "\\d[\\d,.]*+\\s*(?:k|m|bn|thousand|million|billion)?";

  /** A sum: £250,000; GBP 5k; 3 million pounds; half a million pounds; €100. */
  private static final String SUM =
      "(?:[£€$]\\s*%1$s|\\b(?:gbp|eur)\\s*%1$s|\\b%1$s\\s*(?:gbp|eur|pounds|euros?|sterling|quid)\\b"
              .formatted(NUMBER)
          + "|\\b(?:thousand|million|billion)s?\\s+(?:of\\s+)?(?:pounds|euros?)\\b)";

  private static final Pattern A_SUM = Pattern.compile(SUM);

  /** For each £250,000 spent; per £1m; in every 10,000 pounds of contract value. */
  private static final Pattern RATE =
      Pattern.compile(
          "\\b(?:per|(?:for|in|with|by|on)?\\s*(?:each|every)|am bob)\\s+(?:full\\s+)?" + SUM);

  /** Saving that is not the public's money. */
  private static final Pattern OTHER_SAVING =
      Pattern.compile(
          "\\b(?:life|lives|time|labour|energy|water|space|face)[\\s-]?sav(?:ing|ings|ed|er|ers)\\b"
              + "|\\bsavings?\\s+(?:clubs?|accounts?|circles?|groups?|schemes?|banks?|habits?)\\b"
              + "|\\bpounds?\\s+of\\s+(?!sav|value|benefit|cost|spend|money|social)\\w+");

  private static final Pattern SAVED_OR_VALUED =
      Pattern.compile(
          "\\bsav(?:e|es|ed|ing|ings)\\b|\\barbed\\w*|\\bavoid(?:s|ed|ing|ance)?\\b|\\bworth\\b"
              + "|\\bvalued\\b|\\bprox(?:y|ies)\\b|\\befficienc(?:y|ies)\\b|\\bcheaper\\b"
              + "|\\b(?:reduc\\w*|cut|cuts|cutting|lower\\w*)\\b.*\\b(?:costs?|spend(?:ing)?|budgets?|bills?)\\b"
              + "|\\bsocial value\\b|\\b(?:fiscal|economic|financial|monetary)\\s+(?:value|benefits?|returns?)\\b");

  /** The public purse as the one that gains, or a proxy as the thing to reach: no sum is needed. */
  private static final List<Pattern> ALWAYS =
      List.of(
          Pattern.compile(
              "\\bsav(?:e|es|ed|ing|ings)\\b(?:\\s+\\S+){0,5}?\\s+(?:for|to|in|on|by|from)?\\s*(?:the\\s+)?"
                  + "(?:council|county council|authority|nhs|public (?:purse|sector|money|funds?)|taxpayers?|exchequer)\\b"
                  + "(?=.*\\b(?:money|costs?|spend(?:ing)?|budgets?|cash|funds?|pounds|purse|taxpayers?|exchequer)\\b)"),
          Pattern.compile(
              "\\b(?:council|authority|nhs|public sector)\\s+(?:saves|saving|savings)\\b"
                  + "(?!\\s+(?:\\w+\\s+)?(?:places?|seats?|spaces?|rooms?|time|energy|water|lives)\\b)"),
          Pattern.compile(
              "\\bsavings?\\s+(?:for|to|in|on)\\s+(?:the\\s+)?(?:council|authority|nhs|health|public|budget|cost|costs|care)\\b"),
          Pattern.compile(
              "\\b(?:cost|costs|financial|cash|cashable|budget|fiscal|efficiency)\\s+(?:savings?|avoid(?:ed|ance)|reductions?|saved)\\b"),
          Pattern.compile("\\bcashable\\b|\\bmoneti[sz]ed\\b|\\bmonetary value\\b|\\bsroi\\b"),
          Pattern.compile(
              "\\bsocial return on investment\\b|\\b(?:financial|fiscal|monetary)\\s+prox(?:y|ies)\\b|\\bproxy value\\b"),
          Pattern.compile(
              "\\b(?:reduc\\w*|cut|cuts|cutting|lower\\w*|avoid\\w*)\\b(?:\\s+\\S+){0,4}?\\s+(?:care|package|council|placement|public|nhs|social care|service)\\s+(?:costs?|spend(?:ing)?|budgets?)\\b"),
          Pattern.compile(
              "\\b(?:reduc\\w*|cut|cuts|cutting|lower\\w*|avoid\\w*)\\b(?:\\s+\\S+){0,3}?\\s+costs?\\s+(?:of|to|for)\\s+(?:the\\s+)?(?:\\w+\\s+)?(?:care|council|authority|nhs|public|packages?|placements?|services?|taxpayers?)\\b"),
          Pattern.compile(
              "\\b(?:reduc\\w*|cut|cuts|cutting|lower\\w*)\\b(?:\\s+(?!their|own|people|famil)\\S+){0,3}?"
                  + "\\s+(?:costs?|spend(?:ing)?|budgets?)\\s+(?:on|for|of|in)\\s+(?:\\w+\\s+){0,2}?(?:\\w*care"
                  + "|council|authority|nhs|hospitals?|packages?|placements?|services?|support)\\b"),
          Pattern.compile(
              "\\breturns?\\s+of\\s+(?:at least\\s+)?\\S+\\s*(?::|to|for|-to-)\\s*(?:1|one|a|each|every)\\b"
                  + "|\\breturns?\\b[^.;]{0,40}\\b(?:on|for)\\s+(?:each|every|the)\\s+(?:pound|euro)\\b"
                  + "|\\b(?:each|every)\\s+(?:pound|euro)\\b[^.;]{0,40}\\breturns?\\b"));

  private static final String ASKS_HOW_MUCH =
      "\\bhow\\s+(?:much\\s+money|much\\s+cash|many\\s+(?:pounds|euros|[£€$])|much\\s+(?:in\\s+)?(?:pounds|[£€$]))";

  private static final String GIVEN_OR_SAVED =
      "(?:sav(?:e|es|ed|ing|ings)|donat\\w*|giv(?:e|es|ing)|contribut\\w*|commit\\w*|invest\\w*|rais(?:e|es|ing)"
          + "|return\\w*|pledg\\w*|free\\s+up|social\\s+value)";

  /** What only a question can want: a sum as the answer, though it names none itself. */
  private static final List<Pattern> ASKS_FOR_A_SUM =
      List.of(
          Pattern.compile(
              ASKS_HOW_MUCH
                  + "(?!\\s+(?:do|does|will|would|can|could)\\s+(?:people|residents|famil|tenants|carers|households|they))"
                  + "[^.;?]{0,80}\\b"
                  + GIVEN_OR_SAVED
                  + "\\b"),
          Pattern.compile(
              "\\bhow\\s+much\\s+(?:will|would|can|could|do)\\s+you\\s+"
                  + GIVEN_OR_SAVED
                  + "\\b(?=[^.;?]*(?:[£€$]|\\b(?:pounds|euros|money|cash|gbp|council|authority|nhs|charit\\w*|taxpayers?)\\b))"),
          Pattern.compile(
              "\\b(?:social\\s+value|donat\\w*|contribut\\w*|pledg\\w*)\\b[^.;?]{0,60}\\bin\\s+(?:[£€$]|(?:gbp|pounds|sterling|euros|money|cash)\\b)"),
          Pattern.compile(
              "\\b(?:sum|amount)\\b(?:\\s+of\\s+money)?\\s+(?:that\\s+)?(?:you|your\\s+\\w+|bidders?)\\s+(?:will\\s+|would\\s+|can\\s+)?"
                  + GIVEN_OR_SAVED
                  + "\\b"));

  private static final String SHARE =
      "(?:\\d+(?:\\.\\d+)?\\s*(?:%|per\\s?cent\\b|percent\\b)|percentage|proportion|share)";

  private static final String OF_THE_PRICE =
      "\\s+(?:\\S+\\s+){0,5}?(?:(?:contracts?|bids?|tender(?:ed|s)?|call-offs?|agreement|annual|total|lots?)(?:'s)?"
          + "\\s+(?:annual\\s+|total\\s+)?(?:value|price|sum|spend|cost|amount|worth)"
          + "|(?:value|price|worth|cost)\\s+of\\s+(?:the|your|this|each)\\s+(?:contract|bid|tender|lot)"
          + "|(?:your|the|its)\\s+price)\\b";

  private static final String NOT_SPENDING =
      "(?:(?!spen[dt]|subcontract|buy|bought|purchas|suppl|local)[^.;:]){0,60}?";

  /** Social value as a share of what the contract costs: a sum of money by another name. */
  private static final List<Pattern> SHARE_OF_THE_PRICE =
      List.of(
          Pattern.compile("\\bsocial\\s+value\\b" + NOT_SPENDING + "\\b" + SHARE + OF_THE_PRICE),
          Pattern.compile(
              "\\b" + SHARE + "\\s+(?:of|in)\\s+social\\s+value\\b" + NOT_SPENDING + OF_THE_PRICE),
          Pattern.compile(
              "\\b"
                  + SHARE
                  + OF_THE_PRICE
                  + NOT_SPENDING
                  + "\\b(?:in|as|of)\\s+social\\s+value\\b"));

  /** What a contract, a cover or a grant amounts to: said of money, and no goal. */
  private static final Pattern AMOUNT_OF_SOMETHING =
      Pattern.compile(
          "\\b(?:contract|lot|budget|agreement|framework|service|turnover|cover|insurance|indemnity|grant|fund)s?\\b"
              + "(?:\\s+(?!sav|avoid|social|prox|cut|reduc)\\S+){0,4}?\\s+"
              + SUM);

  /** Each pattern of a money goal needs one of these, so that a text without them sets none. */
  static final Signs SIGNS =
      Signs.of(
          "sav",
          "cost",
          "spend",
          "budget",
          "cash",
          "fiscal",
          "financial",
          "efficiency",
          "moneti",
          "monetary",
          "sroi",
          "investment",
          "return",
          "money",
          "how much",
          "amount",
          "sum",
          "prox",
          "social",
          "£",
          "€",
          "$",
          "gbp",
          "eur",
          "pound",
          "sterling",
          "quid");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\n+");

  private static final Pattern MONEY_UNIT =
      Pattern.compile(
          "[£€$]|\\b(?:gbp|eur|usd|sterling|pounds?|euros?|pence|quid)\\b|\\bmoney\\b|\\bsroi\\b|\\bprox(?:y|ies)\\b"
              + "|\\bmoneti[sz]ed\\b|\\b(?:financial|fiscal|monetary)\\s+value\\b|\\bsocial value\\b");

  private MoneyTalk() {}

  /** Whether the text sets a sum saved, or what something is worth in money, as the goal. */
  public static boolean isMoneyGoal(@Nullable String text) {
    return text != null && SIGNS.in(text) && matches(text);
  }

  static boolean matches(String text) {
    var rest = withoutRates(text);
    var aboutSaving = OTHER_SAVING.matcher(rest).replaceAll(" ");
    return ALWAYS.stream().anyMatch(pattern -> pattern.matcher(aboutSaving).find())
        || SHARE_OF_THE_PRICE.stream().anyMatch(pattern -> pattern.matcher(rest).find())
        || (A_SUM.matcher(rest).find() && SAVED_OR_VALUED.matcher(aboutSaving).find());
  }

  /**
   * Whether a text that bidders are asked by wants money from them as social value: read sentence
   * by sentence, since it may well say what the contract amounts to.
   */
  public static boolean asksForMoney(@Nullable String text) {
    return text != null
        && SIGNS.in(text)
        && SENTENCE
            .splitAsStream(text)
            .map(
                sentence ->
                    AMOUNT_OF_SOMETHING.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" "))
            .anyMatch(sentence -> asksForASum(sentence) || isMoneyGoal(sentence));
  }

  /** Whether a sentence wants a sum named in the answer. */
  static boolean asksForASum(String sentence) {
    var rest = OTHER_SAVING.matcher(withoutRates(sentence)).replaceAll(" ");
    return ASKS_FOR_A_SUM.stream().anyMatch(pattern -> pattern.matcher(rest).find());
  }

  /** Whether the unit counts money; pounds of anything but money are a weight. */
  public static boolean isMoneyUnit(@Nullable String unit) {
    if (unit == null) {
      return false;
    }
    var rest = OTHER_SAVING.matcher(withoutRates(unit)).replaceAll(" ");
    return MONEY_UNIT.matcher(rest).find();
  }

  private static String withoutRates(String text) {
    var plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return RATE.matcher(plain).replaceAll(" ");
  }
}
