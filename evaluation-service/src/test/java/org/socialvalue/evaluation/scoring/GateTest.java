package org.socialvalue.evaluation.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.evaluation.scoring.Contests.contest;
import static org.socialvalue.evaluation.scoring.Contests.model;
import static org.socialvalue.evaluation.scoring.Contests.placeOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.AwardModel.SocialValueMode;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Question;

/** Stages and gates: who is put out where, and who is compared with whom. */
class GateTest {

  private static Question least(String id, Question.Kind kind, int minimum) {
    return new Question(
        id, kind, LocalizedText.english(id), new BigDecimal("100"), List.of(), minimum);
  }

  private static Contests asking(SocialValueMode mode) {
    return contest()
        .with(model("40", "50", "10", null, mode))
        .asking(
            least("Q1", Question.Kind.QUALITY, 3),
            least("SV1", Question.Kind.SPECIFIED_REQUIREMENT, 2),
            Contests.OPEN);
  }

  @Test
  void aBidUnderTheLeastMarkOfAQualityQuestionIsOutAtTheCore() {
    var ranking =
        asking(SocialValueMode.SEPARATE)
            .bid("under", "1", "8/3", "5", "5")
            .bid("at", "9", "3", "2", "0")
            .ranking();

    assertThat(requireNonNull(placeOf("under", ranking).out()).because()).isEqualTo("CORE_FIRST");
    assertThat(placeOf("at", ranking).rank()).isEqualTo(1);
    assertThat(placeOf("at", ranking).points(Section.PRICE)).isEqualTo(Fraction.of(40));
    assertThat(ranking.stages().getFirst().leftHere())
        .containsExactly(placeOf("under", ranking).bidId());
  }

  @Test
  void aBidUnderTheLeastMarkOfASocialValueQuestionIsOutPastTheCore() {
    var ranking =
        asking(SocialValueMode.SEPARATE)
            .bid("under", "1", "5", "1", "5")
            .bid("at", "9", "3", "2", "0")
            .ranking();

    assertThat(requireNonNull(placeOf("under", ranking).out()).because())
        .isEqualTo("GATE_THEN_SOCIAL");
    assertThat(ranking.stages().get(0).leftHere()).isEmpty();
    assertThat(ranking.stages().get(1).leftHere()).hasSize(1);
    assertThat(ranking.stages().get(2).comparedWith())
        .containsExactly(placeOf("at", ranking).bidId());
  }

  @Test
  void embeddedSocialValueIsJudgedWithQuality() {
    var ranking = asking(SocialValueMode.EMBEDDED).bid("under", "1", "5", "1", "5").ranking();

    assertThat(ranking.stages().get(0).leftHere()).hasSize(1);
    assertThat(ranking.stages().get(1).entered()).isEmpty();
  }

  @Test
  void aMinimumOfQualityThatBringsNoPointsIsToldInMarks() {
    var ranking =
        contest()
            .with(model("90", "0", "10", "60", SocialValueMode.SEPARATE))
            .bid("under", "1", "2", "5", "5")
            .bid("at", "9", "3", "0", "0")
            .ranking();

    assertThat(requireNonNull(placeOf("under", ranking).out()).reason())
        .isEqualTo("Quality brought 40 % of the marks it could; the minimum is 60 %.");
    assertThat(placeOf("at", ranking).rank()).isEqualTo(1);
  }

  @Test
  void aMarkForNothingInTheAreaCountsAsNought() {
    var marks = List.of(Fraction.of(5), Fraction.of(5), Fraction.of(5));
    var ranking =
        contest()
            .asking(
                Contests.QUALITY, Contests.SPECIFIED, least("SV2", Question.Kind.OPEN_QUESTION, 1))
            .bid("elsewhere", "1", marks, Set.of("SV2"))
            .bid("here", "1", marks, Set.of())
            .ranking();

    assertThat(placeOf("elsewhere", ranking).out()).isNotNull();
    assertThat(placeOf("here", ranking).out()).isNull();
  }

  @Test
  void aTieThatOnlySocialValuePartsIsDecidedByIt() {
    var ranking =
        contest().bid("kind", "100", "5", "5", "5").bid("plain", "100", "5", "0", "0").ranking();

    assertThat(ranking.decidedBySocialValue()).isTrue();
    assertThat(ranking.firstByCore()).hasSize(2);
  }

  /** What a bid that dropped out leaves behind is what there would be without it. */
  @Test
  void allStagesAreGoneThroughAgainWithoutABidThatDropsOut() {
    var all =
        contest()
            .bid("a", "50", "3", "1", "1")
            .bid("b", "100", "5", "5", "5")
            .bid("c", "120", "5", "4", "4")
            .build();
    var without = all.among(all.bids().subList(1, 3));

    var ranking = Ranking.of(without);

    assertThat(placeOf("b", ranking).points(Section.PRICE)).isEqualTo(Fraction.of(40));
    assertThat(ranking.comparison().field().bids()).isEqualTo(2);
    assertThat(ranking.stages().getLast().comparedWith()).hasSize(2);
  }
}
