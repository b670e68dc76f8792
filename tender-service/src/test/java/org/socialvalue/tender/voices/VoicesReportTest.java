package org.socialvalue.tender.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.tender.engagement.StakeholderGroup.COLLABORATORS;
import static org.socialvalue.tender.engagement.StakeholderGroup.FAMILY_CARERS;
import static org.socialvalue.tender.engagement.StakeholderGroup.MULTI_DISCIPLINARY_TEAM;
import static org.socialvalue.tender.engagement.StakeholderGroup.PEOPLE_WHO_RECEIVE_CARE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.tender.Given;
import org.socialvalue.tender.engagement.EngagementFacts;
import org.socialvalue.tender.engagement.EngagementFacts.Answered;
import org.socialvalue.tender.engagement.EngagementKind;
import org.socialvalue.tender.engagement.HeldEngagement;
import org.socialvalue.tender.engagement.HeldEngagement.Access;
import org.socialvalue.tender.engagement.HeldEngagement.Presence;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.stakeholder.MapOfStage;
import org.socialvalue.tender.stakeholder.Stakeholder;
import org.socialvalue.tender.stakeholder.StakeholderFacts;

class VoicesReportTest {

  private static final UUID PROJECT = new UUID(0, 1);

  private final EngagementFacts tea =
      engagement(
          Stage.ANALYSE,
          Given.TODAY.minusDays(40),
          true,
          List.of("people who live alone"),
          new Presence(PEOPLE_WHO_RECEIVE_CARE, true, 20, 11),
          new Presence(FAMILY_CARERS, true, 4, 0));
  private final EngagementFacts walk =
      engagement(
          Stage.PLAN,
          Given.TODAY.minusDays(3),
          true,
          List.of(),
          new Presence(PEOPLE_WHO_RECEIVE_CARE, true, null, 4));
  private final EngagementFacts dinner =
      engagement(
          Stage.PLAN,
          Given.TODAY.plusDays(9),
          false,
          List.of(),
          new Presence(FAMILY_CARERS, true, 30, 0));

  @Test
  void figuresAndPlainWordsTellHowAGroupWasHeard() {
    var people = of(null).groups().getFirst();

    assertThat(people.attended()).isEqualTo(15);
    assertThat(people.invitedCount()).isEqualTo(20);
    assertThat(people.heardAt()).hasSize(2);
    assertThat(people.contributions()).isEqualTo(6);
    assertThat(people.questionsAnswered()).containsExactly("Q1");
    assertThat(people.summary())
        .isEqualTo(
            "People who receive care or may need it: 15 came to 2 engagements, the last on"
                + " 2026-11-19. They answered one key question.");
  }

  @Test
  void whoWasInvitedAndDidNotComeIsMissing() {
    var report = of(null);

    assertThat(report.missing()).contains(FAMILY_CARERS, COLLABORATORS, MULTI_DISCIPLINARY_TEAM);
    assertThat(report.groups().get(1).summary())
        .isEqualTo(
            "Nobody of family carers was heard, though they were invited to one engagement. They"
                + " are invited to one engagement still to come, the next on 2026-12-01. Not asked"
                + " so far: carers at work.");
    assertThat(report.summary())
        .startsWith("1 of 5 groups were heard at 2 engagements. Missing: family carers;");
    assertThat(report.findings()).isNotEmpty();
  }

  @Test
  void aStageHasItsOwnReportAndALineInTheWhole() {
    assertThat(of(Stage.PLAN).groups().getFirst().attended()).isEqualTo(4);
    assertThat(of(null).stages())
        .extracting(one -> one.stage() + " " + one.engagements() + " " + one.planned())
        .containsExactly("ANALYSE 1 0", "PLAN 1 1", "DO 0 0", "REVIEW 0 0");
  }

  @Test
  void whoIsHardToReachIsListedWithWhetherAnybodyReachedThem() {
    assertThat(of(null).hardToReach())
        .extracting(one -> one.who() + " " + one.reached())
        .containsExactly("people who live alone true", "carers at work false");
    assertThat(of(Stage.PLAN).hardToReach())
        .extracting(one -> one.who() + " " + one.reached())
        .containsExactly("people who live alone false", "carers at work false");
  }

  private VoicesReport of(@Nullable Stage stage) {
    var map =
        new MapOfStage(
            Stage.PLAN,
            Instant.EPOCH,
            "amara",
            List.of(
                new Stakeholder(
                    PEOPLE_WHO_RECEIVE_CARE,
                    "people who live alone",
                    true,
                    "nobody rings",
                    "by bus",
                    true),
                new Stakeholder(FAMILY_CARERS, "carers at work", false, "no time", null, false)));
    return VoicesReport.of(
        PROJECT,
        stage,
        new Voices(List.of(tea, walk, dinner), new StakeholderFacts(map, Stage.PLAN), Given.TODAY));
  }

  private static EngagementFacts engagement(
      Stage stage,
      LocalDate heldOn,
      boolean recorded,
      List<String> seldomHeard,
      Presence... groups) {
    var held =
        new HeldEngagement(
            "On " + heldOn,
            EngagementKind.VISIT,
            stage,
            List.of(groups),
            List.of(),
            seldomHeard,
            heldOn,
            null,
            20,
            new Access(true, true, true, true, null));
    var answers =
        recorded
            ? List.of(
                new Answered(PEOPLE_WHO_RECEIVE_CARE, "Q1", 2),
                new Answered(PEOPLE_WHO_RECEIVE_CARE, null, 1))
            : List.<Answered>of();
    return new EngagementFacts(new UUID(1, heldOn.toEpochDay()), held, recorded, answers);
  }
}
