package org.socialvalue.tender.publication.rules;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.tender.outcome.rules.OutcomeRules;
import org.socialvalue.tender.publication.TenderInQuestion;

/** The rules that a tender has to keep before it goes out. The next one joins the list here. */
public final class PublicationRules {

  private static final List<Rule<TenderInQuestion>> RULES =
      List.of(
          new SaysAllThatBiddersNeed(),
          new ConsiderationIsRecorded(),
          new AppliesWhateverTheValue(),
          new RouteLeadsToATender(),
          new EveryVoiceWasHeard(),
          new EngagementIsAccessible(),
          new HasLotsOrAReason(),
          new LotsLieInTheRelevantArea(),
          new WeightsSumToOneHundred(),
          new SocialValueShareMeetsGuideline(),
          new AsksBothKindsOfQuestion(),
          new OpenQuestionAsksForAllParts(),
          new ScoresOnlyWhatIsScorable(),
          new LongerTermWasConsidered());

  private PublicationRules() {}

  /** All of them, for the book of rules. */
  public static List<Rule<TenderInQuestion>> all() {
    return RULES;
  }

  /** What they find, and after it what the rules of each required outcome find today. */
  public static List<Finding> check(TenderInQuestion tender) {
    var findings = new ArrayList<>(Findings.of(RULES, tender));
    tender.asked().forEach(asked -> findings.addAll(OutcomeRules.check(asked.inQuestion())));
    return List.copyOf(findings);
  }
}
