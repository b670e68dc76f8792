package org.socialvalue.tender.outcome.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Jobs;
import org.socialvalue.tender.engagement.EngagementKind;
import org.socialvalue.tender.engagement.HeldEngagement;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.outcome.OutcomeInQuestion.Use;
import org.socialvalue.tender.outcome.Proportionality;
import org.socialvalue.tender.outcome.RiskAnswer;
import org.socialvalue.tender.project.CoreOutcome;
import org.socialvalue.tender.project.Stage;

class OutcomeRulesTest {

  private final Jobs jobs = new Jobs();

  private List<Finding> check() {
    return OutcomeRules.check(jobs.build()).stream().filter(Finding::blocks).toList();
  }

  private List<String> codes() {
    return check().stream().map(Finding::code).toList();
  }

  private List<String> subjects() {
    return check().stream().map(Finding::subject).toList();
  }

  @Test
  void anOutcomeThatKeepsEveryRuleHasOnlyTheReasonWhyItCanBeScored() {
    assertThat(OutcomeRules.check(jobs.build()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("SCORABLE");
              assertThat(finding.effect()).isEqualTo(Effect.COMPUTE);
              assertThat(finding.message()).startsWith("It can be scored");
            });
  }

  @Test
  void anOutcomeThatBreaksFiveRulesHearsOfAllFive() {
    jobs.areas = List.of("moorfoot");
    jobs.category = null;
    jobs.priority = null;
    jobs.coDesignedAt = List.of();
    jobs.exclusionRisk = null;
    jobs.proportionality = null;

    assertThat(codes())
        .containsExactlyInAnyOrder(
            "RELEVANT_AREA",
            "CATEGORY",
            "PRIORITY_TRACE",
            "CO_DESIGNED",
            "CO_DESIGNED",
            "NO_EXCLUSION",
            "PROPORTIONATE");
  }

  @Test
  void everyFindingSaysWhereItComesFrom() {
    jobs.category = null;

    assertThat(check())
        .allSatisfy(
            finding -> {
              assertThat(finding.source()).contains("Kent framework");
              assertThat(finding.basis()).isNotNull();
            });
  }

  @Nested
  class RelevantArea {

    @Test
    void theCountyItselfAndAPlaceDeepInItLieInIt() {
      jobs.areas = List.of("wealdshire", "millbrook");
      assertThat(codes()).isEmpty();
    }

    @Test
    void thePlaceNextDoorDoesNotAndItIsNamed() {
      jobs.areas = List.of("ashcombe", "northmoor");
      assertThat(subjects()).containsExactly("/areas/1");
      assertThat(check().getFirst().message()).contains("Northmoor").contains("Wealdshire");
    }

    @Test
    void landingNowhereIsNotEnough() {
      jobs.areas = List.of();
      assertThat(codes()).contains("RELEVANT_AREA");
    }
  }

  @Nested
  class Relevant {

    @Test
    void aCoreOutcomeThatTheProjectDoesNotHaveIsNone() {
      jobs.coreOutcome = "SOMETHING-ELSE";
      assertThat(subjects()).containsExactly("/coreOutcome");
    }

    @Test
    void howItArisesHasToBeSaid() {
      jobs.arises = " ";
      assertThat(subjects()).containsExactly("/arisesFromDelivery");
    }

    @Test
    void whatIsNotRelevantCanStayAsAnUnscoredKpi() {
      jobs.coreOutcome = null;
      jobs.use = Use.UNSCORED_KPI;

      assertThat(codes()).isEmpty();
      assertThat(IsScorable.scorable(jobs.build())).isFalse();
    }
  }

  @Nested
  class OverAndAbove {

    @Test
    void aCoreOutcomeInOtherOrderIsStillTheCoreOutcome() {
      jobs.category = OutcomeCategory.PEOPLE_SUPPORTED_OVER_AND_ABOVE;
      jobs.statement =
          LocalizedText.english("For longer, older people live in their OWN homes, safely");
      assertThat(codes()).containsExactly("OVER_AND_ABOVE");
    }

    @Test
    void itsMeasureIsNoAddedMeasure() {
      jobs.category = OutcomeCategory.PEOPLE_SUPPORTED_OVER_AND_ABOVE;
      jobs.measure =
          Given.measure(
              Measure.Kind.OUTCOME, "Share of people still at home after a year", "per cent");
      assertThat(subjects()).containsExactly("/measure/name");
    }

    @Test
    void somethingMoreForThePeopleSupportedIsFine() {
      jobs.category = OutcomeCategory.PEOPLE_SUPPORTED_OVER_AND_ABOVE;
      jobs.statement = LocalizedText.english("Ten people who draw on care become peer mentors");
      assertThat(codes()).isEmpty();
    }

    @Test
    void whatBecameCoreIsNoLongerAddedForAnybody() {
      jobs.coreOutcomes =
          List.of(
              jobs.coreOutcomes.getFirst(),
              new CoreOutcome("LEARNED-1", "Young people in work", null, jobs.lineage));
      assertThat(subjects()).containsExactly("/lineage");
      jobs.lineage = new UUID(4, 4);
      assertThat(codes()).isEmpty();
    }

    @Test
    void otherKindsMayServeTheSameEnd() {
      jobs.statement =
          LocalizedText.english("Older people live safely in their own homes for longer");
      assertThat(codes()).isEmpty();
    }
  }

  @Nested
  class PriorityTrace {

    @Test
    void anUnknownStrategicOutcomeTracesToNothing() {
      jobs.strategicOutcome = "PROFIT";
      assertThat(subjects()).containsExactly("/strategicOutcome");
    }
  }

  @Nested
  class CoDesigned {

    @Test
    void twoEngagementsTogetherAreEnough() {
      jobs.coDesignedAt =
          List.of(
              heard(StakeholderGroup.PROVIDERS_AND_WORKFORCE, -30),
              heard(StakeholderGroup.PEOPLE_WHO_RECEIVE_CARE, 0));
      assertThat(codes()).isEmpty();
    }

    @Test
    void oneSideAloneIsNot() {
      jobs.coDesignedAt = List.of(heard(StakeholderGroup.PROVIDERS_AND_WORKFORCE, -30));
      assertThat(check())
          .singleElement()
          .satisfies(f -> assertThat(f.message()).contains("people who receive care"));
    }

    @Test
    void beingInvitedIsNotBeingHeard() {
      var cameNobody =
          new HeldEngagement(
              "Empty room",
              EngagementKind.WORKSHOP,
              Stage.ANALYSE,
              List.of(
                  HeldEngagement.Presence.of(StakeholderGroup.PROVIDERS_AND_WORKFORCE, true, 4),
                  HeldEngagement.Presence.of(StakeholderGroup.PEOPLE_WHO_RECEIVE_CARE, true, 0)),
              List.of(),
              List.of(),
              Given.TODAY.minusDays(3),
              null,
              20,
              new HeldEngagement.Access(true, false, false, false, null));
      jobs.coDesignedAt = List.of(Given.facts(cameNobody));
      assertThat(codes()).containsExactly("CO_DESIGNED");
    }

    @Test
    void anEngagementStillToComeDoesNotCountYet() {
      jobs.coDesignedAt =
          List.of(
              Given.facts(
                  Given.engagement(Given.TODAY.plusDays(1), 20, StakeholderGroup.values())));
      assertThat(codes()).containsExactly("CO_DESIGNED", "CO_DESIGNED");
    }

    private org.socialvalue.tender.engagement.EngagementFacts heard(
        StakeholderGroup group, int days) {
      return Given.facts(Given.engagement(Given.TODAY.plusDays(days), 20, group));
    }
  }

  @Nested
  class OutcomeNotOutput {

    @Test
    void countingThingsDoneIsNotEnough() {
      jobs.measure = Given.measure(Measure.Kind.OUTPUT, "hours of training given", "hours");
      assertThat(codes()).containsExactly("OUTCOME_NOT_OUTPUT");
    }

    @Test
    void anAgreedAccountIs() {
      jobs.measure =
          new Measure(
              Measure.Kind.NARRATIVE,
              "stories of those who took part",
              "stories",
              Measure.Direction.HIGHER_IS_BETTER,
              null,
              null);
      assertThat(codes()).isEmpty();
    }

    @Test
    void noMeasureIsNot() {
      jobs.measure = null;
      assertThat(codes()).containsExactly("OUTCOME_NOT_OUTPUT");
    }
  }

  @Nested
  class Risks {

    @Test
    void anAnswerToDropItKeepsItOut() {
      jobs.coreQualityRisk = new RiskAnswer("Too many learners", RiskAnswer.Answer.DROP);
      jobs.exclusionRisk = new RiskAnswer("Too few could do it", RiskAnswer.Answer.DROP);
      assertThat(codes()).containsExactly("CORE_QUALITY_SAFE", "NO_EXCLUSION");
    }

    @Test
    void noAnswerIsNone() {
      jobs.coreQualityRisk = null;
      assertThat(codes()).containsExactly("CORE_QUALITY_SAFE");
    }

    @Test
    void aKpiIsAskedTheSame() {
      jobs.use = Use.UNSCORED_KPI;
      jobs.exclusionRisk = null;
      assertThat(codes()).containsExactly("NO_EXCLUSION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "N.A.", "None.", "tbc", " - ", "Not applicable"})
    void fillingTheFieldInIsNoAnswer(String filler) {
      jobs.coreQualityRisk = new RiskAnswer(filler, RiskAnswer.Answer.KEEP);
      assertThat(codes()).containsExactly("CORE_QUALITY_SAFE");
    }
  }

  @Nested
  class Proportionate {

    @Test
    void theOtherEndOfTheCountyIsTooFar() {
      jobs.areas = List.of("saltmarsh");
      assertThat(subjects()).containsExactly("/proportionality/lotArea");
    }

    @Test
    void theWholeCountyHoldsTheLot() {
      jobs.areas = List.of("wealdshire");
      assertThat(codes()).isEmpty();
    }

    @Test
    void aBlankStatementSaysNothing() {
      jobs.proportionality =
          new Proportionality(" ", Given.number("1"), "nowhere", Supplier.Size.MICRO);
      assertThat(subjects())
          .containsExactly("/proportionality/statement", "/proportionality/lotArea");
    }
  }
}
