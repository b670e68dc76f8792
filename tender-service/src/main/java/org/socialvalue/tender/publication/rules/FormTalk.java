package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.socialvalue.kit.rules.Signs;
import org.socialvalue.tender.framework.ProviderForm;

/**
 * Tells a text that shuts a form of provider out ("only charities may bid") from one that names or
 * welcomes it. It reads English; a wording it does not know passes, so people still have to look.
 */
final class FormTalk {

  private static final Set<ProviderForm> NOT_FOR_PROFIT =
      EnumSet.complementOf(EnumSet.of(ProviderForm.PRIVATE_COMPANY, ProviderForm.PUBLIC_BODY));

  private static final String BODIES =
      "(?:\\s+(?:organi[sz]ations?|bodies|body|groups?|providers?|compan(?:y|ies)|firms?|business(?:es)?"
          + "|bidders?|enterprises?|sector|agenc(?:y|ies)|suppliers?|tenderers?))*";

  /** What texts call the forms, and which forms are meant. */
  private static final Map<Pattern, Set<ProviderForm>> NAMES =
      Map.of(
          Pattern.compile("charit(?:y|ies|able)"), EnumSet.of(ProviderForm.CHARITY),
          Pattern.compile("social enterprises?|community interest compan(?:y|ies)|cics?"),
              EnumSet.of(ProviderForm.SOCIAL_ENTERPRISE),
          Pattern.compile("co-?operatives?"), EnumSet.of(ProviderForm.COOPERATIVE),
          Pattern.compile("mutuals?"), EnumSet.of(ProviderForm.PUBLIC_SERVICE_MUTUAL),
          Pattern.compile("user[- ]led"), EnumSet.of(ProviderForm.USER_LED_ORGANISATION),
          Pattern.compile("supported employment"),
              EnumSet.of(ProviderForm.SUPPORTED_EMPLOYMENT_PROVIDER),
          Pattern.compile(
                  "(?:not|non)[- ](?:for[- ])?profits?|third[- ]sector|voluntary|vcses?|vcs\\b"),
              NOT_FOR_PROFIT,
          Pattern.compile("(?:private|for[- ]profit|commercial|limited|profit[- ]making)|plcs?"),
              EnumSet.of(ProviderForm.PRIVATE_COMPANY),
          Pattern.compile("compan(?:y|ies)|firms?|business(?:es)?"),
              EnumSet.of(ProviderForm.PRIVATE_COMPANY),
          Pattern.compile("public[- ](?:sector|bod(?:y|ies))"),
              EnumSet.of(ProviderForm.PUBLIC_BODY));

  private static final String FORM =
      "(?:(?:local|registered|small|genuine|community|public service|independent)\\s+)*"
          + "(?<form>charit(?:y|ies|able)|social enterprises?|community interest compan(?:y|ies)|cics?"
          + "|co-?operatives?|mutuals?|user[- ]led|supported employment|(?:not|non)[- ](?:for[- ])?profits?"
          + "|third[- ]sector|voluntary(?:\\s+(?:and|&)\\s+community)?(?:\\s+sector)?|vcses?|vcs"
          + "|private(?:[- ]sector)?|for[- ]profit|commercial|profit[- ]making|plcs?|public[- ](?:sector|bod(?:y|ies)))\\b"
          + BODIES;

  private static final String MAY = "(?:may|can|will|shall|should|are|is|need|must|to)\\b";

  private static final List<Pattern> ONLY =
      patterns(
          "\\bonly\\s+(?:from\\s+)?" + FORM + "\\s+(?:with\\s+\\S+\\s+)?" + MAY,
          "\\bonly\\s+(?:open|available|addressed)\\s+(?:to|for)\\s+" + FORM,
          "\\b(?:open|available|restricted|limited|reserved|confined)\\s+(?:only\\s+|exclusively\\s+|solely\\s+)?"
              + "(?:to|for)\\s+(?:only\\s+)?"
              + FORM
              + "(?=\\s+only\\b|\\s*[.;,)]|\\s*$)",
          "(?:^|[.;:(]\\s*)" + FORM + "\\s+only\\b",
          "\\b(?:bids?|bidders|applications|tenders|offers)\\s+(?:are\\s+)?(?:accepted|invited|welcome|considered)?\\s*"
              + "only\\s+(?:accepted\\s+|invited\\s+|considered\\s+)?(?:from|by)\\s+"
              + FORM,
          "\\b(?:you|bidders?|providers?|suppliers?|tenderers?|applicants?|organi[sz]ations?)\\s+(?:must|has to|have to|shall|need to|needs to)\\s+"
              + "be\\s+(?:an?\\s+|constituted\\s+as\\s+(?:an?\\s+)?)?"
              + FORM,
          "\\bonly\\s+"
              + FORM
              + "\\s+(?:scores?|gets?|receives?|earns?|reach(?:es)?|qualif(?:y|ies)|wins?)\\b",
          "\\b(?:you|bidders?|providers?|suppliers?|tenderers?|applicants?|organi[sz]ations?)\\s+(?:must|has to|have to|shall|need to|needs to)\\s+"
              + "be\\s+(?:an?\\s+)?(?:(?:small|local|registered|independent|medium[- ]sized|micro|limited)\\s+)*"
              + "(?<form>compan(?:y|ies)|firms?|business(?:es)?|smes?)\\b");

  private static final List<Pattern> NONE_OF =
      patterns(
          "\\bno\\s+" + FORM + "\\s+" + MAY,
          "\\b"
              + FORM
              + "\\s+(?:may|can|will|shall|must|should|need|do|are)\\s*(?:not|n't)\\b"
              + "(?=\\s+(?:be\\s+)?(?:bid|apply|tender|take part|eligible|considered|accepted|allowed|invited|participate|compete))",
          "\\b"
              + FORM
              + "\\s+(?:cannot|can't)\\s+(?:bid|apply|tender|take part|participate|compete|be\\s+(?:considered|accepted))",
          "\\b"
              + FORM
              + "\\s+(?:are|is|will\\s+be)\\s+(?:excluded|ineligible|barred|shut\\s+out|disqualified)\\b",
          "\\b(?:not|n't|never)\\s+(?:consider|accept|invite|appoint|award\\s+to|contract\\s+with|take)\\s+"
              + "(?:(?:bids|tenders|offers|applications)\\s+(?:from|by)\\s+)?(?:any\\s+)?"
              + FORM,
          "\\b(?:exclud(?:es?|ing)|bars?|except(?:ing)?\\s+for)\\s+(?:all\\s+)?" + FORM);

  /** Each wording names a form, and so has one of these. */
  static final Signs SIGNS =
      Signs.of(
          "charit",
          "enterprise",
          "interest",
          "cic",
          "operative",
          "mutual",
          "user-led",
          "user led",
          "supported employment",
          "profit",
          "third",
          "voluntary",
          "vcs",
          "private",
          "commercial",
          "plc",
          "compan",
          "firm",
          "business",
          "sme",
          "public");

  private FormTalk() {}

  /**
   * @param words what shuts out, as it is written
   * @param forms those that are let in, or those that are shut out
   * @param only whether {@code forms} are the ones let in
   */
  record Exclusion(String words, Set<ProviderForm> forms, boolean only) {

    /** Whether a lawful reservation for these forms says the same. */
    boolean allowedWhere(Set<ProviderForm> reserved) {
      return !reserved.isEmpty()
          && (only ? forms.containsAll(reserved) : Collections.disjoint(forms, reserved));
    }
  }

  static List<Exclusion> exclusions(String text) {
    var plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    return SIGNS.in(plain) ? matches(plain) : List.of();
  }

  static List<Exclusion> matches(String plain) {
    var found = new ArrayList<Exclusion>();
    ONLY.forEach(p -> p.matcher(plain).results().forEach(m -> found.add(exclusion(m, true))));
    NONE_OF.forEach(p -> p.matcher(plain).results().forEach(m -> found.add(exclusion(m, false))));
    return found;
  }

  private static Exclusion exclusion(MatchResult match, boolean only) {
    var named = match.group("form");
    var forms = EnumSet.noneOf(ProviderForm.class);
    NAMES.forEach(
        (name, meant) -> {
          if (name.matcher(named).lookingAt()) {
            forms.addAll(meant);
          }
        });
    return new Exclusion(match.group().strip(), forms, only);
  }

  private static List<Pattern> patterns(String... expressions) {
    return List.of(expressions).stream().map(Pattern::compile).toList();
  }
}
