package org.socialvalue.tender.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;
import org.socialvalue.events.Question.Asks;
import org.socialvalue.events.Question.Kind;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.outcome.OutcomeInQuestion.Use;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.project.Consideration;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.project.Route;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.project.StageHistory;

class PublicationRulesTest {

  private final Homecare tender = new Homecare();

  private List<Finding> check() {
    return PublicationRules.check(tender.build()).stream()
        .filter(finding -> finding.effect() != Effect.COMPUTE)
        .toList();
  }

  private List<String> found() {
    return check().stream().map(f -> f.code() + " " + f.effect() + " " + f.subject()).toList();
  }

  @Test
  void aTenderThatKeepsEveryRuleHasNoFindings() {
    assertThat(check()).isEmpty();
  }

  @Test
  void anEmptyDraftHearsOfAllAtOnce() {
    tender.lots = List.of();
    tender.questions = List.of();
    tender.model = null;
    tender.terms = null;
    tender.bidsDueBy = null;
    tender.longerTerm = null;
    tender.consideration = null;
    tender.route = null;
    tender.engagements = List.of();
    tender.asksForJobs = false;

    assertThat(check().stream().map(Finding::code).distinct())
        .containsExactlyInAnyOrder(
            "TENDER_COMPLETE",
            "VOICES_HEARD",
            "STAGE_QUESTIONS",
            "CONSIDERATION_RECORDED",
            "APPLIES_TO_ALL",
            "ROUTE",
            "LOTS_OR_REASON",
            "BOTH_QUESTION_KINDS",
            "LONGER_TERM");
  }

  @Test
  void everyRuleCitesItsSource() {
    assertThat(PublicationRules.all())
        .allSatisfy(rule -> assertThat(rule.info().source()).isNotBlank());
  }

  @Nested
  class ConsiderationRecorded {

    @Test
    void withoutOneLawAndPolicyBothStandInTheWay() {
      tender.consideration = null;
      assertThat(found())
          .containsExactly(
              "CONSIDERATION_RECORDED BLOCK /project/consideration",
              "APPLIES_TO_ALL BLOCK /project/consideration");
    }

    @Test
    void oneThatIsDatedAfterTheNoticeComesTooLate() {
      tender.consideration = new Consideration("a", "b", "c", "d", "e", Given.TODAY.plusDays(1));
      assertThat(found())
          .containsExactly("CONSIDERATION_RECORDED BLOCK /project/consideration/consideredOn");
    }

    @Test
    void theDayOfTheNoticeItselfIsInTime() {
      tender.consideration = new Consideration("a", "b", "c", "d", "e", Given.TODAY);
      assertThat(found()).isEmpty();
    }
  }

  @Nested
  class AppliesToAll {

    @Test
    void aSmallGrantIsConsideredToo() {
      tender.consideration = null;
      tender.instrument = Instrument.GRANT;
      tender.estimatedValue = Given.number("1");
      assertThat(found()).contains("APPLIES_TO_ALL BLOCK /project/consideration");
    }
  }

  @Nested
  class Lots {

    @Test
    void oneLotNeedsAReason() {
      tender.lots = List.of(Given.lot("LOT-1", "ashcombe"));
      assertThat(found()).containsExactly("LOTS_OR_REASON BLOCK /whyNotLots");
    }

    @Test
    void oneLotWithAReasonIsFine() {
      tender.lots = List.of(Given.lot("LOT-1", "ashcombe"));
      tender.whyNotLots = "Twelve people are served; less is no round";
      assertThat(found()).isEmpty();
    }

    @Test
    void aLotNextDoorIsNotTheAuthoritysToBuyFor() {
      tender.lots = List.of(Given.lot("LOT-1", "ashcombe"), Given.lot("LOT-2", "moorfoot"));
      assertThat(found()).containsExactly("RELEVANT_AREA BLOCK /lots/1/areas/0");
    }

    @Test
    void whatLandsAndWasWeighedWhereNoLotIsBelongsToAnotherTender() {
      tender.lots = List.of(Given.lot("LOT-1", "saltmarsh"));
      tender.whyNotLots = "Twelve people are served; less is no round";
      assertThat(found())
          .containsOnly(
              "RELEVANT_AREA BLOCK /requirements/0/areas",
              "PROPORTIONATE BLOCK /requirements/0/proportionality/lotArea");
    }

    @Test
    void whatWasWeighedForAnAreaIsHeldAgainstTheLotsThere() {
      var small =
          new Lot(
              "LOT-1",
              LocalizedText.english("A few"),
              List.of("ashcombe"),
              Given.number("100000"),
              null);
      var large =
          new Lot(
              "LOT-2",
              LocalizedText.english("Many"),
              List.of("saltmarsh"),
              Given.number("9000000"),
              null);
      tender.lots = List.of(small, large);
      assertThat(found())
          .contains("PROPORTIONATE BLOCK /requirements/0/proportionality/contractValue");
    }

    @Test
    void whatWasWeighedAgainstAContractOfAnotherSizeHasToBeWeighedAgain() {
      tender.lots =
          List.of(
              new Lot(
                  "LOT-1",
                  LocalizedText.english("A few"),
                  List.of("ashcombe"),
                  Given.number("100000"),
                  null));
      tender.whyNotLots = "Twelve people are served; less is no round";
      assertThat(found())
          .containsExactly("PROPORTIONATE BLOCK /requirements/0/proportionality/contractValue");
    }
  }

  @Nested
  class Weights {

    @Test
    void theThreeHaveToSumToOneHundred() {
      tender.model = Given.model("40", "49.99", "10", "60", "40");
      assertThat(found()).containsExactly("WEIGHTS_SUM BLOCK /awardModel");
      assertThat(check().getFirst().message()).contains("99.99");
    }

    @Test
    void soDoTheSpecifiedAndTheOpenShare() {
      tender.model = Given.model("40", "50", "10", "60", "30");
      assertThat(found()).containsExactly("WEIGHTS_SUM BLOCK /awardModel");
    }

    @Test
    void soDoTheQuestionsOfEachKind() {
      tender.questions.set(0, Given.question("Q1", Kind.QUALITY, "60.01"));
      assertThat(found()).containsExactly("WEIGHTS_SUM BLOCK /questions");
    }

    @Test
    void thirdsThatMissOneHundredByALittleMissIt() {
      tender.questions = new ArrayList<>(tender.questions.subList(2, 4));
      for (var id : List.of("Q1", "Q2", "Q3")) {
        tender.questions.add(Given.question(id, Kind.QUALITY, "33.33"));
      }
      assertThat(found()).containsExactly("WEIGHTS_SUM BLOCK /questions");
    }

    @Test
    void writingOneHundredWithDecimalsIsTheSame() {
      tender.model = Given.model("40.00", "50.0", "10", "60.000", "40");
      assertThat(found()).isEmpty();
    }

    @Test
    void aKindWithWeightNeedsAQuestion() {
      tender.questions.removeIf(question -> question.kind() == Kind.QUALITY);
      assertThat(found()).containsExactly("WEIGHTS_SUM BLOCK /questions");
    }

    @Test
    void aKindWithoutWeightMayNotAsk() {
      tender.model = Given.model("50", "50", "0", "60", "40");
      assertThat(found())
          .containsExactly(
              "WEIGHTS_SUM BLOCK /questions",
              "WEIGHTS_SUM BLOCK /questions",
              "SV_SHARE ADVISE /awardModel/socialValueWeight");
    }
  }

  @Nested
  class SocialValueShare {

    @Test
    void lessThanTheGuidelineIsFlagged() {
      tender.model = Given.model("40", "51", "9", "60", "40");
      assertThat(found()).containsExactly("SV_SHARE ADVISE /awardModel/socialValueWeight");
    }

    @Test
    void moreIsNot() {
      tender.model = Given.model("40", "40", "20", "60", "40");
      assertThat(found()).isEmpty();
    }
  }

  @Nested
  class Questions {

    @Test
    void oneKindAloneIsFlagged() {
      tender.model = Given.model("40", "50", "10", "0", "100");
      tender.questions.removeIf(question -> question.kind() == Kind.SPECIFIED_REQUIREMENT);
      tender.asksForJobs = false;
      assertThat(found()).containsExactly("BOTH_QUESTION_KINDS ADVISE /questions");
    }

    @Test
    void theOpenQuestionComesAfterTheSpecifiedOnes() {
      tender.questions.addFirst(tender.questions.removeLast());
      assertThat(found()).containsExactly("BOTH_QUESTION_KINDS ADVISE /questions");
    }

    @Test
    void anOpenQuestionThatForgetsAPartIsRefused() {
      var open = tender.questions.removeLast();
      tender.questions.add(
          new Question(
              open.id(), open.kind(), open.text(), open.weight(), open.parts().subList(0, 4)));
      assertThat(found()).containsExactly("OPEN_QUESTION_ASKS BLOCK /questions/3/parts");
      assertThat(check().getFirst().message()).contains("MANAGED_IN_CONTRACT");
    }

    @Test
    void aPartThatNeedNotBeAnsweredAsksForNothing() {
      var open = tender.questions.removeLast();
      var parts = new ArrayList<>(open.parts());
      parts.set(0, new Question.Part("outcomes", Asks.OUTCOMES, open.text(), false));
      tender.questions.add(new Question(open.id(), open.kind(), open.text(), open.weight(), parts));
      assertThat(found()).containsExactly("OPEN_QUESTION_ASKS BLOCK /questions/3/parts");
    }
  }

  @Nested
  class Scorable {

    @Test
    void aSpecifiedOutcomeNeedsItsQuestion() {
      tender.askedBy = null;
      assertThat(found())
          .containsExactly("SCORABLE BLOCK /requirements/0", "SCORABLE BLOCK /questions/2");
    }

    @Test
    void aKpiIsNeverScored() {
      tender.status = OutcomeStatus.KPI_ONLY;
      tender.jobs.use = Use.UNSCORED_KPI;
      assertThat(found()).containsExactly("SCORABLE BLOCK /requirements/0");
    }

    @Test
    void whatIsOnlyPotentialCanNotBeAskedFor() {
      tender.status = OutcomeStatus.POTENTIAL;
      assertThat(found()).containsExactly("SCORABLE BLOCK /requirements/0");
    }

    @Test
    void anOpenQuestionDoesNotScoreARequirement() {
      tender.askedBy = "O1";
      assertThat(found())
          .containsExactly("SCORABLE BLOCK /requirements/0", "SCORABLE BLOCK /questions/2");
    }
  }

  @Nested
  class RouteDecided {

    @Test
    void itHasToBeOnRecord() {
      tender.route = null;
      assertThat(found()).containsExactly("ROUTE BLOCK /project/route");
    }

    @Test
    void makingItOneselfNeedsNoTender() {
      tender.route = new Route(Route.Decision.MAKE, "We have a team");
      assertThat(found())
          .containsExactly(
              "ROUTE BLOCK /project/route/decision", "ROUTE ADVISE /project/instrument");
    }

    @Test
    void smallGrantsAreTenderedAsGrantsOnly() {
      tender.route = new Route(Route.Decision.SMALL_GRANTS, "Community groups");
      assertThat(found()).contains("ROUTE BLOCK /project/route/decision");
      tender.instrument = Instrument.GRANT;
      assertThat(found()).isEmpty();
    }
  }

  @Nested
  class StageOpen {

    @Test
    void whatWasToBeDoneInAnalyseIsToldWithTheRest() {
      tender.stages = Given.inAnalyse();
      tender.nothingAtRisk = null;
      assertThat(found())
          .containsExactly(
              "STAGE_OPEN BLOCK /project/stage",
              "AT_RISK BLOCK /atRisk",
              "TIME_TO_COPRODUCE ADVISE /stages/PLAN");
    }

    @Test
    void anAnalyseStageThatWasLeftIsNotLookedAtAgain() {
      tender.nothingAtRisk = null;
      assertThat(found()).isEmpty();
    }

    @Test
    void aProjectThatIsBeingDoneHasNoOtherTender() {
      tender.stages =
          new StageHistory(
              Given.TODAY.minusDays(180),
              List.of(
                  new StageHistory.Step(Stage.ANALYSE, Stage.PLAN, Given.TODAY.minusDays(90)),
                  new StageHistory.Step(Stage.PLAN, Stage.DO, Given.TODAY.minusDays(9))));
      assertThat(found()).containsExactly("STAGE_OPEN BLOCK /project/stage");
    }

    @Test
    void noFindingStandsTwiceThoughTwoStagesAskForIt() {
      tender.stages = Given.inAnalyse();
      tender.atRisk.add(Given.atRisk(null, null));
      assertThat(found()).filteredOn(finding -> finding.startsWith("AT_RISK")).hasSize(1);
    }
  }

  @Nested
  class Complete {

    @Test
    void aDeadlineThatHasPassedIsNone() {
      tender.bidsDueBy = Given.NOW;
      assertThat(found()).containsExactly("TENDER_COMPLETE BLOCK /bidsDueBy");
    }
  }

  @Test
  void theRulesOfEachRequiredOutcomeSpeakAgainAtPublication() {
    tender.jobs.category = null;
    assertThat(found()).containsExactly("CATEGORY BLOCK /requirements/0/category");
  }

  @Test
  void longerTermIsAdvice() {
    tender.longerTerm = " ";
    assertThat(found()).containsExactly("LONGER_TERM ADVISE /longerTermConsidered");
  }
}
