package org.socialvalue.tender.stage.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.tender.atrisk.rules.EveryItemAtRiskHasAFate;
import org.socialvalue.tender.atrisk.rules.SomebodyLookedForWhatIsAtRisk;
import org.socialvalue.tender.datapack.rules.DataIsThereOrSaidToBeMissing;
import org.socialvalue.tender.engagement.rules.EngagementIsAccessible;
import org.socialvalue.tender.engagement.rules.EveryVoiceWasHeard;
import org.socialvalue.tender.engagement.rules.StageQuestionsAreAnswered;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.learning.rules.EveryCandidateIsDecided;
import org.socialvalue.tender.project.Applicability;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.project.rules.AppliesWhateverTheValue;
import org.socialvalue.tender.project.rules.ConsiderationIsRecorded;
import org.socialvalue.tender.project.rules.RouteIsDecided;
import org.socialvalue.tender.redesign.rules.NobodyGainsAtAnothersCost;
import org.socialvalue.tender.redesign.rules.PrinciplesAreAssessed;
import org.socialvalue.tender.redesign.rules.RedesignIsConcluded;

/**
 * What a project has to keep before a stage is left. The next rule joins the list of its stage
 * here; {@link Applicability} says which instruments are not asked.
 */
public final class StageRules {

  private static final List<Rule<Groundwork>> LEAVING_ANALYSE =
      List.of(
          new SomebodyLookedForWhatIsAtRisk(),
          new EveryItemAtRiskHasAFate(),
          new EveryCandidateIsDecided(),
          new DataIsThereOrSaidToBeMissing(),
          new NobodyGainsAtAnothersCost(),
          new PrinciplesAreAssessed(),
          new StageQuestionsAreAnswered(Stage.ANALYSE),
          new EveryVoiceWasHeard(),
          new EngagementIsAccessible(),
          new LeavesTimeToCoproduce(Stage.ANALYSE));

  private static final List<Rule<Groundwork>> LEAVING_PLAN =
      List.of(
          new ConsiderationIsRecorded(),
          new AppliesWhateverTheValue(),
          new RouteIsDecided(),
          new DataIsThereOrSaidToBeMissing(),
          new PrinciplesAreAssessed(),
          new NobodyGainsAtAnothersCost(),
          new RedesignIsConcluded(),
          new EveryItemAtRiskHasAFate(),
          new StageQuestionsAreAnswered(Stage.PLAN),
          new EveryVoiceWasHeard(),
          new EngagementIsAccessible(),
          new LeavesTimeToCoproduce(Stage.PLAN));

  private static final List<Rule<Groundwork>> LEAVING_DO =
      List.of(new StageQuestionsAreAnswered(Stage.DO));

  private StageRules() {}

  /** All of them, for the book of rules. */
  public static List<Rule<Groundwork>> all() {
    return Arrays.stream(Stage.values()).flatMap(stage -> leaving(stage).stream()).toList();
  }

  /** What they find when that stage is to be left. */
  public static List<Finding> check(Stage leaving, Groundwork laid) {
    return Findings.of(Applicability.ofRules(laid.project().instrument(), leaving(leaving)), laid);
  }

  /**
   * What they find of every stage that has to be left before a tender goes out, each finding once.
   */
  public static List<Finding> beforeATender(Groundwork laid) {
    return Stream.of(Stage.ANALYSE, Stage.PLAN)
        .filter(stage -> !stage.isBefore(laid.stages().current()))
        .flatMap(stage -> check(stage, laid).stream())
        .distinct()
        .toList();
  }

  private static List<Rule<Groundwork>> leaving(Stage stage) {
    return switch (stage) {
      case ANALYSE -> LEAVING_ANALYSE;
      case PLAN -> LEAVING_PLAN;
      case DO -> LEAVING_DO;
      case REVIEW -> List.of();
    };
  }
}
