package org.socialvalue.tender.outcome.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Signs;

/**
 * Tells a text that prescribes how something is done from one that says what changes.
 *
 * <p>It goes by words. An everyday "using" or "through" is let pass: people who are using a
 * service, confident in using a bus, or through the winter, are no method. What it can't see is
 * told in decision 0029.
 */
final class MeansTalk {

  private static final String TOOL =
      "(?:apps?|software|platforms?|toolkits?|tools?|dashboards?|devices?|sensors?|wearables?"
          + "|tablets|robots?|telecare|telehealth|systems?|methods?|methodology|methodologies"
          + "|approach|models?|techniques?|frameworks?|templates?|checklists?|questionnaires?"
          + "|curriculum|technology|technologies)";

  private static final String ACTIVITY =
      "(?:sessions?|meetings?|workshops?|classes|courses?|seminars?|webinars?|visits?|calls?"
          + "|groups?|clubs?|events?|trips?|outings?|lessons?|drop-?ins?|newsletters?|leaflets?"
          + "|training|coaching|mentoring|programmes?|schemes?|activities|check-?ins?"
          + "|assessments?|befriending|volunteering|counselling|therapy|coffee mornings?)";

  private static final String OFTEN =
      "(?:hourly|daily|weekly|fortnightly|monthly|quarterly|twice[- ](?:daily|weekly|monthly))";

  private static final String FEW_WORDS = "(?:[\\p{L}'-]+\\s+){0,3}?";

  private static final String OF_PROVISION =
      "(?:providing|delivering|running|holding|organising|organizing|hosting|offering|employing"
          + "|recruiting|hiring|installing|introducing|setting up|arranging|appointing|deploying"
          + "|commissioning|distributing|publishing|sending|attending|requiring|adopting"
          + "|implementing|buying|purchasing|using|utilising|training)";

  /** Somebody for whom using a thing is what they live with, or what they have learnt. */
  private static final Pattern EVERYDAY_USE =
      Pattern.compile(
          "\\b(?:people|adults|residents|carers|tenants|those|anyone|everyone|somebody|someone"
              + "|users|families|members|neighbours|person|man|woman|men|women|who are|confident"
              + "|confidence|comfortable|skilled|able|ease|happy|safe|independence|independent"
              + "|enjoy|without|stop|start|avoid|keep|of|from|in|at|on|about|with|when|while"
              + "|more|and)\\s+(?:with\\s+|at\\s+|in\\s+|from\\s+)?using\\b"
              + "|\\busing\\s+(?:less|fewer|more|their|public|the bus|buses|trains?)\\b"
              + "|\\buse\\s+(?:less|fewer|no)\\b");

  private static final Signs USE = Signs.of("use", "using");

  static final List<Wording> PRESCRIBING =
      List.of(
          new Wording(
              Signs.of("means", "by way", "use", "accordance"),
              Pattern.compile(
                  "\\b(?:by means of|by way of|by the use of|through the use of|by making use of"
                      + "|making use of|with the use of|in accordance with the)\\b")),
          new Wording(
              Signs.of("by "),
              Pattern.compile("\\bby\\s+(?:[\\p{L}]+ly\\s+)?" + OF_PROVISION + "\\b")),
          new Wording(
              Signs.of("must", "shall", "has to", "have to", "is to", "are to", "will", "required"),
              Pattern.compile(
                  "\\b(?:must|shall|has to|have to|is to|are to|will|is required to|are required to)\\s+"
                      + "(?:all\\s+)?(?:use|adopt|employ (?:the|an?\\s+(?!person|young|local|disabled|care leaver|carer\\b|apprentice))|follow the|be delivered (?:by|in|at|through"
                      + "|using|with)|be provided (?:by|in|at|through|using|with)|be achieved (?:by"
                      + "|through|using)|attend|install|run|hold|host|organise|organize|set up|deliver"
                      + "|provide|appoint|hire|buy|purchase|send|hand out)\\b")),
          new Wording(
              Signs.of("provider", "supplier", "contractor"),
              Pattern.compile(
                  "\\b(?:the |a |each |every )?(?:providers?|suppliers?|contractors?)\\s+(?:runs?|holds?"
                      + "|hosts?|organi[sz]es?|delivers?|provides?|offers?|installs?|sets? up|appoints?"
                      + "|uses?|employs? an?|sends?|publish(?:es)?)\\b")),
          new Wording(Signs.of("using"), Pattern.compile("\\busing\\b")),
          new Wording(
              Signs.of(
                  "hourly",
                  "daily",
                  "weekly",
                  "fortnight",
                  "monthly",
                  "quarterly",
                  "twice",
                  "regular",
                  "structured",
                  "facilitated",
                  "group",
                  "one-to-one",
                  "1:1",
                  "online",
                  "dedicated",
                  "bespoke",
                  "accredited"),
              Pattern.compile(
                  "\\b(?:through|via|with)\\s+(?:an?\\s+|the\\s+|\\d+\\s+|two\\s+|three\\s+)?(?:"
                      + OFTEN
                      + "|regular|structured|facilitated|group|one-to-one|1:1|online|dedicated|bespoke"
                      + "|accredited)\\s+"
                      + FEW_WORDS
                      + ACTIVITY
                      + "\\b")),
          new Wording(
              Signs.of("through", "via"),
              Pattern.compile(
                  "\\b(?:through|via)\\s+(?:an?\\s+|the\\s+|\\d+\\s+)?"
                      + FEW_WORDS
                      + "(?:workshops?|seminars?|webinars?|sessions?|courses?|training|coaching"
                      + "|mentoring|newsletters?|leaflets?|programmes?|schemes?|befriending|"
                      + TOOL
                      + ")\\b")),
          new Wording(
              Signs.of("hourly", "daily", "weekly", "fortnight", "monthly", "quarterly", "twice"),
              Pattern.compile("\\b" + OFTEN + "\\s+" + FEW_WORDS + ACTIVITY + "\\b")),
          new Wording(
              Signs.of("once", "twice", "times"),
              Pattern.compile(
                  "\\b(?:once|twice|\\d+ times|three times|four times)\\s+(?:a|per|each|every)\\s+"
                      + "(?:day|week|fortnight|month|quarter|year)\\s+(?:in|at|by)\\s+"
                      + FEW_WORDS
                      + ACTIVITY
                      + "\\b")),
          new Wording(
              Signs.of("hour", "day", "minute"),
              Pattern.compile(
                  "\\b\\d[\\d,.]*+\\s+(?:hours?|days?|minutes?)\\s+(?:a (?:day|week|month|year)\\s+)?of\\s+"
                      + FEW_WORDS
                      + "(?:support|training|tuition|coaching|mentoring|staff time|input|contact"
                      + "|activit(?:y|ies)|supervision|care|volunteering|advice|therapy)\\b")),
          new Wording(
              Signs.of(
                  "sessions",
                  "workshops",
                  "leaflets",
                  "newsletters",
                  "webinars",
                  "visits",
                  "days",
                  "toolkits",
                  "devices",
                  "tablets",
                  "sensors"),
              Pattern.compile(
                  "\\b\\d[\\d,.]*+\\s+"
                      + "(?:[\\p{L}'-]+\\s+){0,2}?"
                      + "(?:sessions|workshops|leaflets|newsletters|webinars|home visits"
                      + "|training days|toolkits|devices|tablets|sensors)\\b")),
          new Wording(
              Signs.of(
                  "star",
                  "buurtzorg",
                  "prince2",
                  "sigma",
                  "mapping",
                  "mats",
                  "teams",
                  "zoom",
                  "whatsapp",
                  "excel",
                  "powerpoint",
                  "monitoring"),
              Pattern.compile(
                  "\\b(?:outcomes? stars?|buurtzorg|prince2|lean six sigma|six sigma|mapping tool"
                      + "|talking mats|microsoft teams|zoom|whatsapp|excel|powerpoint"
                      + "|electronic call monitoring)\\b")),
          new Wording(
              Signs.of("ddefnyddio"),
              Pattern.compile(
                  "\\b[dt]rwy ddefnyddio\\b|\\brhaid (?:i\\s+\\S+\\s+)?ddefnyddio\\b")));

  private static final Pattern INPUT =
      Pattern.compile(
          "\\b(?:hours?|days?|minutes?)\\s+(?:of\\s+)?"
              + FEW_WORDS
              + "(?:support|training|tuition|coaching|mentoring|staff time|input|contact"
              + "|supervision|volunteering|advice|delivered|provided|given|worked|spent on)\\b"
              + "|\\b(?:staff|volunteer|volunteers|contact|training|support|teaching|worker)[- ]?'?s?"
              + "\\s+(?:hours?|days?|time)\\b"
              + "|\\b(?:sessions|workshops|meetings|events|courses|classes|visits|calls|leaflets"
              + "|newsletters|webinars|training days)\\s+(?:are\\s+)?(?:held|run|delivered|provided"
              + "|given|offered|made|organised|sent|printed|handed out|hosted)\\b"
              + "|\\b(?:number|count) of\\s+(?:[\\p{L}'-]+\\s+){0,2}?(?:sessions|workshops|meetings"
              + "|leaflets|newsletters|webinars|training days|staff employed|posts|devices)\\b"
              + "|\\b(?:staff|posts|vehicles|devices|tablets|sensors)\\s+(?:employed|deployed"
              + "|recruited|appointed|installed|bought|provided)\\b");

  private static final Pattern INPUT_UNIT =
      Pattern.compile(
          "(?:sessions?|workshops?|meetings?|events?|courses?|classes|visits?|calls?|leaflets?"
              + "|newsletters?|webinars?|training days?|staff hours?|volunteer hours?"
              + "|hours? of (?:support|training|volunteering|input|staff time)|fte|posts?"
              + "|toolkits?|devices?)");

  /** A pattern, looked for only where one of its signs is. */
  record Wording(Signs signs, Pattern pattern) {
    boolean isIn(String text) {
      return signs.in(text) && pattern.matcher(text).find();
    }
  }

  private MeansTalk() {}

  /** Whether the text says by which method, activity or thing it has to be done. */
  static boolean prescribes(@Nullable String text) {
    if (text == null) {
      return false;
    }
    var plain = plain(text);
    var rest = USE.in(plain) ? EVERYDAY_USE.matcher(plain).replaceAll(" ") : plain;
    return PRESCRIBING.stream().anyMatch(wording -> wording.isIn(rest));
  }

  /** Whether what is counted is what goes in, such as hours given, and not what comes of it. */
  static boolean countsInput(String name) {
    return INPUT.matcher(plain(name)).find();
  }

  /** Whether a unit is one of input. */
  static boolean isInputUnit(String unit) {
    return INPUT_UNIT.matcher(plain(unit).strip()).matches();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
  }
}
