package org.socialvalue.tender.publication.rules;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.tender.outcome.rules.OutcomeRules;
import org.socialvalue.tender.project.Applicability;
import org.socialvalue.tender.publication.TenderInQuestion;
import org.socialvalue.tender.stage.rules.StageRules;

/** The rules that a tender has to keep before it goes out. The next one joins the list here. */
public final class PublicationRules {

  private static final List<Rule<TenderInQuestion>> RULES =
      List.of(
          new SaysAllThatBiddersNeed(),
          new GoesOutFromPlan(),
          new RouteLeadsToATender(),
          new NoConcernIsLeftOpen(),
          new KeepsWhatIsProtected(),
          new HasLotsOrAReason(),
          new LotsLieInTheRelevantArea(),
          new RequirementsLandWhereALotIs(),
          new WasWeighedAgainstItsLots(),
          new ReservedLawfully(),
          new JudgesBehaviourNotForm(),
          new AcceptsAnEquivalentAccreditation(),
          new AsksBiddersForNoMoney(),
          new WeightsSumToOneHundred(),
          new ScoringIsClear(),
          new SocialValueShareMeetsGuideline(),
          new AsksBothKindsOfQuestion(),
          new OpenQuestionAsksForAllParts(),
          new ScoresOnlyWhatIsScorable(),
          new DatesHold(),
          new LongerTermWasConsidered());

  /** What is about going out for the first time; it held then, and is not asked of an amendment. */
  private static final Set<String> FIRST_TIME_ONLY = Set.of("STAGE_OPEN", "TIME_TO_COPRODUCE");

  private PublicationRules() {}

  /** All of them, for the book of rules. */
  public static List<Rule<TenderInQuestion>> all() {
    return RULES;
  }

  /**
   * What they find in a tender that is out already and is to be amended: all but what is about
   * going out for the first time.
   *
   * @param askedUntil until when questions could be asked so far; that this has passed is no fault
   *     of the amendment; null where that was not said
   */
  public static List<Finding> checkAgain(TenderInQuestion tender, @Nullable Instant askedUntil) {
    var unchanged = Objects.equals(askedUntil, tender.content().clarificationsDueBy());
    return check(tender).stream()
        .filter(found -> !FIRST_TIME_ONLY.contains(found.code()))
        .filter(found -> !(unchanged && found.subject().equals("/clarificationsDueBy")))
        .toList();
  }

  /**
   * What they find, after it what the rules of the stages find that aren't left yet, and what the
   * rules of each required outcome find today. No finding stands twice.
   */
  public static List<Finding> check(TenderInQuestion tender) {
    var instrument = tender.project().instrument();
    var findings =
        new LinkedHashSet<>(Findings.of(Applicability.ofRules(instrument, RULES), tender));
    findings.addAll(StageRules.beforeATender(tender.groundwork()));
    tender.asked().forEach(asked -> findings.addAll(OutcomeRules.check(asked.inQuestion())));
    return Applicability.ofFindings(instrument, List.copyOf(findings));
  }
}
