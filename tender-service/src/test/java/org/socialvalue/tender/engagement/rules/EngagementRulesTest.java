package org.socialvalue.tender.engagement.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.engagement.StakeholderGroup.COLLABORATORS;
import static org.socialvalue.tender.engagement.StakeholderGroup.FAMILY_CARERS;
import static org.socialvalue.tender.engagement.StakeholderGroup.PEOPLE_WHO_RECEIVE_CARE;
import static org.socialvalue.tender.engagement.StakeholderGroup.PROVIDERS_AND_WORKFORCE;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.Given.Homecare;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.engagement.EngagementFacts.Answered;
import org.socialvalue.tender.engagement.EngagementKind;
import org.socialvalue.tender.engagement.HeldEngagement;
import org.socialvalue.tender.engagement.HeldEngagement.Access;
import org.socialvalue.tender.engagement.HeldEngagement.Presence;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.groundwork.Groundwork;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.stagequestion.Exemption;
import org.socialvalue.tender.stakeholder.MapOfStage;
import org.socialvalue.tender.stakeholder.Stakeholder;

class EngagementRulesTest {

  private final Homecare tender = new Homecare();

  @Nested
  class VoicesHeard {

    @Test
    void everybodyHeardIsFoundInOrder() {
      assertThat(found(new EveryVoiceWasHeard())).isEmpty();
    }

    @Test
    void eachGroupThatNobodyHeardIsNamedWithWhetherItWasInvited() {
      tender.engagements =
          List.of(
              Given.facts(
                  breakfast(
                      List.of(),
                      List.of(),
                      Presence.of(PROVIDERS_AND_WORKFORCE, true, 9),
                      Presence.of(PEOPLE_WHO_RECEIVE_CARE, true, 5),
                      Presence.of(FAMILY_CARERS, true, 0),
                      Presence.of(COLLABORATORS, true, 1))));

      assertThat(found(new EveryVoiceWasHeard()))
          .containsExactly(
              "VOICES_HEARD ADVISE /engagements/groups/FAMILY_CARERS",
              "VOICES_HEARD ADVISE /engagements/groups/MULTI_DISCIPLINARY_TEAM",
              "VOICES_HEARD ADVISE /engagements/hardToReach");
      assertThat(check(new EveryVoiceWasHeard()).get(0).message())
          .contains("though they were invited");
      assertThat(check(new EveryVoiceWasHeard()).get(1).message())
          .contains("they were not invited");
    }

    @Test
    void whoCameToAPlannedEngagementCountsOnceItIsRecorded() {
      var held = Given.engagement(Given.TODAY.minusDays(1), 20, StakeholderGroup.values());
      tender.engagements =
          List.of(new EngagementFacts(Given.facts(held).id(), held, false, List.of()));

      assertThat(check(new EveryVoiceWasHeard()))
          .extracting(Finding::message)
          .anyMatch(said -> said.contains("was planned for 2026-11-21"))
          .filteredOn(said -> said.startsWith("Nobody was heard of"))
          .hasSize(5);
    }

    @Test
    void theMapNamesWhomNobodyHeard() {
      tender.engagements = List.of();
      tender.map = map(Stage.PLAN, on(FAMILY_CARERS, "carers of people with dementia", null));

      var said = check(new EveryVoiceWasHeard()).stream().map(Finding::message).toList();

      assertThat(said)
          .anyMatch(one -> one.contains("family carers (carers of people with dementia)"))
          .anyMatch(one -> one.contains("collaborators, of whom the stakeholder map names none"));
    }

    @Test
    void whoIsHardToReachOnTheMapIsHeardByName() {
      tender.map =
          map(Stage.PLAN, on(PEOPLE_WHO_RECEIVE_CARE, "people who live alone", "no telephone"));
      assertThat(found(new EveryVoiceWasHeard()))
          .containsExactly("VOICES_HEARD ADVISE /stakeholder-map/stakeholders/0");

      tender.engagements =
          List.of(
              Given.facts(
                  breakfast(
                      List.of(),
                      List.of(" People who live alone"),
                      Presence.of(PEOPLE_WHO_RECEIVE_CARE, true, 3))),
              Given.everybodyHeard());
      assertThat(found(new EveryVoiceWasHeard())).isEmpty();
    }

    @Test
    void whoWasNotAskedIsReported() {
      tender.map =
          map(
              Stage.PLAN,
              new Stakeholder(COLLABORATORS, "the housing trust", false, null, null, false));
      assertThat(check(new EveryVoiceWasHeard()))
          .singleElement()
          .satisfies(finding -> assertThat(finding.message()).contains("were not asked"));
    }

    @Test
    void aMapOfTheStageBeforeLeavesItOpenWhetherItHasChanged() {
      tender.map = map(Stage.ANALYSE, on(COLLABORATORS, "the housing trust", null));
      assertThat(found(new EveryVoiceWasHeard()))
          .containsExactly("VOICES_HEARD ADVISE /stakeholder-map");

      tender.map = map(Stage.PLAN, on(COLLABORATORS, "the housing trust", null));
      assertThat(found(new EveryVoiceWasHeard())).isEmpty();
    }
  }

  @Nested
  class AccessibleEngagement {

    @Test
    void shortNoticeAndNoHelpToComeAreFlagged() {
      tender.engagements = List.of(Given.facts(arranged(13, null)));
      assertThat(found(new EngagementIsAccessible()))
          .allMatch(f -> f.startsWith("ACCESSIBLE_ENGAGEMENT ADVISE"))
          .hasSize(2);
    }

    @Test
    void theNoticeThatThePolicyAsksForIsEnough() {
      tender.engagements = List.of(Given.facts(arranged(14, "A signer came along")));
      assertThat(found(new EngagementIsAccessible())).isEmpty();
    }

    private HeldEngagement arranged(int notice, @Nullable String inWords) {
      var held = Given.engagement(Given.TODAY.minusDays(20), notice, StakeholderGroup.values());
      return new HeldEngagement(
          held.title(),
          held.kind(),
          held.stage(),
          held.groups(),
          held.hardToReach(),
          held.hardToReachHeard(),
          held.heldOn(),
          null,
          held.noticeDays(),
          new Access(false, false, false, false, inWords));
    }
  }

  @Nested
  class StageQuestions {

    private final StageQuestionsAreAnswered rule = new StageQuestionsAreAnswered(Stage.ANALYSE);
    private final List<String> codes =
        Given.FRAMEWORK.questionsOf(Stage.ANALYSE).stream()
            .filter(question -> !question.askedOf().isEmpty())
            .map(question -> question.code())
            .toList();

    @Test
    void answersOfEachGroupThatIsAskedAreEnough() {
      assertThat(codes).isNotEmpty();
      assertThat(found(rule)).isEmpty();
    }

    @Test
    void eachQuestionThatAGroupHasNotAnsweredStandsInTheWay() {
      tender.engagements =
          List.of(
              Given.facts(Given.engagement(Given.TODAY.minusDays(9), 20, PROVIDERS_AND_WORKFORCE)));
      assertThat(found(rule))
          .containsExactlyElementsOf(
              codes.stream()
                  .map(
                      code ->
                          "STAGE_QUESTIONS BLOCK /stage-questions/%s/PEOPLE_WHO_RECEIVE_CARE"
                              .formatted(code))
                  .toList());
    }

    @Test
    void comingWithoutAnsweringIsNoAnswer() {
      var held = Given.everybodyHeard().held();
      var id = Given.everybodyHeard().id();
      var free = List.of(new Answered(PEOPLE_WHO_RECEIVE_CARE, null, 4));
      tender.engagements = List.of(new EngagementFacts(id, held, true, free));
      assertThat(found(rule)).hasSize(2 * codes.size());
    }

    @Test
    void whatIsSaidTomorrowIsNoAnswerToday() {
      tender.engagements =
          List.of(
              Given.facts(
                  Given.engagement(Given.TODAY.plusDays(1), 20, StakeholderGroup.values())));
      assertThat(found(rule)).hasSize(2 * codes.size());
    }

    @Test
    void aRecordedReasonStandsInForOneGroupAndOneQuestion() {
      tender.engagements = List.of();
      tender.exemptions =
          List.of(new Exemption(codes.getFirst(), PEOPLE_WHO_RECEIVE_CARE, "A new service", null));
      assertThat(found(rule))
          .hasSize(2 * codes.size() - 1)
          .doesNotContain(
              "STAGE_QUESTIONS BLOCK /stage-questions/%s/PEOPLE_WHO_RECEIVE_CARE"
                  .formatted(codes.getFirst()));
    }
  }

  private List<Finding> check(Rule<Groundwork> rule) {
    return rule.check(tender.groundwork());
  }

  private List<String> found(Rule<Groundwork> rule) {
    return check(rule).stream().map(EngagementRulesTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.code() + " " + finding.effect() + " " + finding.subject();
  }

  private static HeldEngagement breakfast(
      List<String> lookedFor, List<String> came, Presence... groups) {
    return new HeldEngagement(
        "Breakfast",
        EngagementKind.EVENT,
        Stage.ANALYSE,
        List.of(groups),
        lookedFor,
        came,
        Given.TODAY.minusDays(20),
        null,
        14,
        new Access(true, false, false, false, null));
  }

  private static MapOfStage map(Stage stage, Stakeholder... all) {
    return new MapOfStage(stage, Instant.EPOCH, "amara", List.of(all));
  }

  private static Stakeholder on(StakeholderGroup group, String who, @Nullable String because) {
    return new Stakeholder(group, who, true, because, null, true);
  }
}
