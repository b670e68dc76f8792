package org.socialvalue.tender.redesign.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.GivenService.CURRENT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.GivenService;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.framework.ShippedFrameworks;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.redesign.AssessmentFacts;
import org.socialvalue.tender.redesign.DecideRound;
import org.socialvalue.tender.redesign.DescribeOption;
import org.socialvalue.tender.redesign.DescribeOption.Affected;
import org.socialvalue.tender.redesign.DescribeOption.Change;
import org.socialvalue.tender.redesign.RoundInQuestion;
import org.socialvalue.tender.stage.rules.StageRules;

class RedesignRulesTest {

  private final Homecare homecare = new Homecare();
  private final GivenService service = homecare.service;

  private static List<String> subjects(List<Finding> findings) {
    return findings.stream().map(Finding::subject).toList();
  }

  private Groundwork underKentAlone() {
    homecare.framework = new ShippedFrameworks().all().getFirst();
    return homecare.groundwork();
  }

  @Nested
  class SixPrinciples {

    private List<Finding> found() {
      return new PrinciplesAreAssessed().check(homecare.groundwork());
    }

    @Test
    void aServiceThatIsAssessedWithEvidenceKeepsIt() {
      assertThat(found()).isEmpty();
    }

    @Test
    void principlesWithoutAMarkAreNamed() {
      service.assessments = List.of(GivenService.assessed(CURRENT, 2, "PREVENTION"));
      assertThat(found())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.effect()).isEqualTo(Effect.RECORD);
                assertThat(finding.subject()).isEqualTo("/redesign/assessments/CURRENT");
                assertThat(finding.message()).doesNotContain("Prevention");
              });
    }

    @Test
    void aMarkWithoutEvidenceIsNamed() {
      service.assessments.add(
          new AssessmentFacts(
              UUID.randomUUID(),
              CURRENT,
              List.of(GivenService.mark("PREVENTION", 4, null)),
              "Amara",
              org.socialvalue.tender.Given.NOW));
      assertThat(subjects(found())).containsExactly("/redesign/assessments/CURRENT/evidence");
    }

    @Test
    void theLatestMarkOfAPrincipleCountsAndTheOthersStay() {
      service.assessments.add(GivenService.assessed(CURRENT, 4, "PREVENTION"));
      assertThat(service.build().marksOf(CURRENT))
          .hasEntrySatisfying("PREVENTION", given -> assertThat(given.mark().mark()).isEqualTo(4))
          .hasEntrySatisfying(
              "COLLABORATION", given -> assertThat(given.mark().mark()).isEqualTo(2));
    }

    @Test
    void anOptionIsComparedAndNeverRanked() {
      var option = service.withOption("Village teams");
      service.assessments.add(GivenService.assessed(option.subject(), 1, "SUSTAINABILITY"));
      assertThat(found())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.effect()).isEqualTo(Effect.RECORD);
                assertThat(finding.message())
                    .contains("Lower on: Financial sustainability.")
                    .contains("The same on: none");
              });
    }

    @Test
    void aFrameworkWithoutPrinciplesDoesNotAsk() {
      service.assessments.clear();
      assertThat(new PrinciplesAreAssessed().check(underKentAlone()))
          .extracting(Finding::effect)
          .containsExactly(Effect.INFO);
    }
  }

  @Nested
  class CorePurpose {

    private List<Finding> found() {
      return new NobodyGainsAtAnothersCost().check(homecare.groundwork());
    }

    private void affecting(Affected... affected) {
      service.rounds.clear();
      service.options.add(GivenService.option(GivenService.described("Day centres", affected)));
    }

    private Affected it(StakeholderGroup group, Change change) {
      return new Affected(group, null, change, "They told us");
    }

    @Test
    void aStatedPurposeAndAnOptionThatCostsNobodyKeepIt() {
      service.withOption("Village teams");
      assertThat(found()).isEmpty();
    }

    @Test
    void aPurposeThatRepeatsTheTitleIsNone() {
      service.corePurpose = service.title + " ";
      assertThat(subjects(found())).containsExactly("/project/corePurpose");
      assertThat(found().getFirst().advises()).isTrue();
    }

    @Test
    void peopleWhoGainWhileTheirCarersLoseAreNamed() {
      affecting(
          it(StakeholderGroup.PEOPLE_WHO_RECEIVE_CARE, Change.GAINS),
          new Affected(StakeholderGroup.FAMILY_CARERS, "who work", Change.LOSES, "Shorter hours"));
      assertThat(found())
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.message())
                      .contains("people who receive care")
                      .contains("family carers (who work)"));
    }

    @Test
    void lossesOnAllSidesAreNobodysGain() {
      affecting(
          it(StakeholderGroup.PEOPLE_WHO_RECEIVE_CARE, Change.LOSES),
          it(StakeholderGroup.FAMILY_CARERS, Change.LOSES));
      assertThat(found()).isEmpty();
    }

    @Test
    void whatItDoesToEachOfThePairHasToBeSaid() {
      affecting(it(StakeholderGroup.PROVIDERS_AND_WORKFORCE, Change.GAINS));
      assertThat(subjects(found()))
          .hasSize(2)
          .anyMatch(subject -> subject.endsWith("/PEOPLE_WHO_RECEIVE_CARE"))
          .anyMatch(subject -> subject.endsWith("/FAMILY_CARERS"));
    }

    @Test
    void onceConcludedOnlyTheChosenOptionIsAskedAbout() {
      affecting();
      var chosen = service.withOption("Village teams");
      service.rounds.add(GivenService.round(1, GivenService.chooses(chosen.id())));
      assertThat(found()).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsNotAskedAbout() {
      affecting();
      service.options.set(0, GivenService.withdrawn(service.options.getFirst()));
      assertThat(found()).isEmpty();
    }
  }

  @Nested
  class FiveDimensionsOfAProject {

    private List<Finding> found() {
      return new RedesignIsConcluded().check(homecare.groundwork());
    }

    @Test
    void aConclusionKeepsIt() {
      assertThat(found()).isEmpty();
    }

    @Test
    void withoutOneItBlocks() {
      service.rounds.clear();
      assertThat(found()).singleElement().satisfies(f -> assertThat(f.blocks()).isTrue());
    }

    @Test
    void anotherRoundOpensItAgain() {
      service.rounds.add(GivenService.round(2, GivenService.another()));
      assertThat(found()).extracting(Finding::message).first().asString().contains("Another round");
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void onlyWhatTheAuthorityDesignsIsAsked(Instrument instrument) {
      service.rounds.clear();
      homecare.instrument = instrument;
      assertThat(StageRules.check(Stage.PLAN, homecare.groundwork()))
          .extracting(Finding::code)
          .filteredOn("FIVE_DIMENSIONS"::equals)
          .hasSize(
              instrument == Instrument.GRANT || instrument == Instrument.DIRECT_PAYMENTS ? 0 : 1);
    }

    @Test
    void aFrameworkWithoutDimensionsDoesNotAsk() {
      service.rounds.clear();
      assertThat(new RedesignIsConcluded().check(underKentAlone()))
          .extracting(Finding::effect)
          .containsExactly(Effect.INFO);
    }
  }

  @Nested
  class FiveDimensionsOfTheEnd {

    private List<Finding> found(DecideRound asked) {
      return RedesignRules.check(new RoundInQuestion(asked, homecare.groundwork())).stream()
          .filter(Finding::blocks)
          .toList();
    }

    @Test
    void aWholeOptionCanBeChosen() {
      var option = service.withOption("Village teams");
      assertThat(found(GivenService.chooses(option.id()))).isEmpty();
    }

    @Test
    void theServiceCanStayAsItIsWithoutAnyOption() {
      service.rounds.clear();
      assertThat(found(GivenService.staysAsItIs())).isEmpty();
    }

    @Test
    void somethingHasToBeChosen() {
      service.withOption("Village teams");
      assertThat(subjects(found(GivenService.chooses(null)))).containsExactly("/chosenOption");
    }

    @Test
    void eachDimensionAndEachPrincipleThatAnOptionLacksIsNamed() {
      var chosen = service.withOption("Village teams");
      var bare =
          GivenService.option(
              new DescribeOption("An app", "All by app", List.of(), List.of(), null, null));
      service.options.add(bare);
      assertThat(found(GivenService.chooses(chosen.id())))
          .hasSize(5 + 6)
          .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("FIVE_DIMENSIONS"));
    }

    @Test
    void whatIsWithdrawnNeedsNothing() {
      var chosen = service.withOption("Village teams");
      service.options.add(
          GivenService.withdrawn(
              GivenService.option(
                  new DescribeOption("An app", "All by app", List.of(), List.of(), null, null))));
      assertThat(found(GivenService.chooses(chosen.id()))).isEmpty();
    }

    @Test
    void goingOnNeedsNothing() {
      service.options.add(
          GivenService.option(
              new DescribeOption("An app", "All by app", List.of(), List.of(), null, null)));
      assertThat(
              RedesignRules.check(
                  new RoundInQuestion(GivenService.another(), homecare.groundwork())))
          .isEmpty();
    }
  }
}
