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
import org.socialvalue.events.AwardModel.TieRule;

class RankingTest {

  @Test
  void ranksByTheUnroundedTotalEvenWhereTheShownOnesAreEqual() {
    var ranking =
        contest()
            .with(model("100", "0", "0", null, SocialValueMode.EMBEDDED))
            .bid("cheapest", "1000000.00", "0", "0", "0")
            .bid("dearer", "1000000.01", "0", "0", "0")
            .ranking();

    assertThat(placeOf("dearer", ranking).totalOrZero().rounded(2)).isEqualTo("100.00");
    assertThat(placeOf("dearer", ranking).rank()).isEqualTo(2);
    assertThat(placeOf("cheapest", ranking).rank()).isEqualTo(1);
  }

  @Test
  void aMarkOfNoughtIsAMark() {
    var ranking = contest().bid("a", "100", "0", "0", "0").ranking();

    assertThat(placeOf("a", ranking).totalOrZero()).isEqualTo(Fraction.of(40));
    assertThat(placeOf("a", ranking).rank()).isEqualTo(1);
  }

  @Test
  void aBidBelowTheQualityMinimumIsOutHoweverMuchSocialValueItBrings() {
    var ranking =
        contest()
            .with(model("40", "50", "10", "60", SocialValueMode.SEPARATE))
            .bid("kind but poor", "50", "2", "5", "5")
            .bid("good", "100", "3", "0", "0")
            .ranking();

    var out = placeOf("kind but poor", ranking);
    assertThat(requireNonNull(out.out()).because()).isEqualTo("CORE_FIRST");
    assertThat(requireNonNull(out.out()).reason()).contains("20.00").contains("30.00");
    assertThat(out.rank()).isNull();
    assertThat(out.total()).isNull();
  }

  @Test
  void theQualityMinimumItselfIsEnough() {
    var ranking =
        contest()
            .with(model("40", "50", "10", "60", SocialValueMode.SEPARATE))
            .bid("just", "50", "3", "0", "0")
            .ranking();

    assertThat(placeOf("just", ranking).out()).isNull();
  }

  @Test
  void socialValueOfABidThatIsOutIsScoredOnlyWhenEmbedded() {
    var separate =
        contest()
            .with(model("40", "50", "10", "60", SocialValueMode.SEPARATE))
            .bid("out", "50", "2", "5", "5")
            .ranking();
    var embedded =
        contest()
            .with(model("40", "50", "10", "60", SocialValueMode.EMBEDDED))
            .bid("out", "50", "2", "5", "5")
            .ranking();

    assertThat(placeOf("out", separate).sections())
        .extracting(SectionResult::section)
        .containsExactly(Section.QUALITY);
    assertThat(placeOf("out", embedded).points(Section.SOCIAL_VALUE)).isEqualTo(Fraction.of(10));
    assertThat(placeOf("out", embedded).rank()).isNull();
  }

  @Test
  void aBidOverTheCeilingIsOutAndItsNeighboursPricesAreComparedWithoutIt() {
    var ranking =
        contest()
            .ceiling("100")
            .with(model("40", "50", "10", "60", SocialValueMode.SEPARATE))
            .bid("over", "100.01", "5", "5", "5")
            .bid("poor and cheap", "1", "0", "5", "5")
            .bid("in", "100", "5", "5", "5")
            .ranking();

    assertThat(requireNonNull(placeOf("over", ranking).out()).because())
        .isEqualTo("GATE_THEN_SOCIAL");
    assertThat(placeOf("in", ranking).points(Section.PRICE)).isEqualTo(Fraction.of(40));
  }

  @Test
  void anOpenAnswerWithNothingInTheAreaBringsNothingWhateverItsMark() {
    var marks = List.of(Fraction.of(5), Fraction.of(5), Fraction.of(5));
    var ranking = contest().bid("elsewhere", "100", marks, Set.of("SV2")).ranking();

    assertThat(placeOf("elsewhere", ranking).points(Section.SOCIAL_VALUE))
        .isEqualTo(Fraction.of(6));
  }

  @Test
  void anExactTieIsBrokenByThePublishedRule() {
    // 40 × 100/200 = 20 less for the dearer; 2 marks of 5 are 20 of 50 points more.
    var ranking =
        contest()
            .with(
                model(
                    "40",
                    "50",
                    "10",
                    null,
                    SocialValueMode.EMBEDDED,
                    TieRule.HIGHER_QUALITY_POINTS))
            .bid("cheaper", "100", "3", "5", "5")
            .bid("better", "200", "5", "5", "5")
            .ranking();

    assertThat(placeOf("better", ranking).rank()).isEqualTo(1);
    assertThat(placeOf("better", ranking).tie()).isEqualTo(Place.Tie.BROKEN);
    assertThat(placeOf("cheaper", ranking).rank()).isEqualTo(2);
    assertThat(ranking.tiedAtTheTop()).isFalse();
  }

  @Test
  void aTieThatTheRuleCannotBreakStaysATie() {
    var ranking = contest().bid("a", "100", "5", "5", "5").bid("b", "100", "5", "5", "5").ranking();

    assertThat(ranking.places()).extracting(Place::rank).containsExactly(1, 1);
    assertThat(ranking.places()).extracting(Place::tie).containsOnly(Place.Tie.UNRESOLVED);
    assertThat(ranking.tiedAtTheTop()).isTrue();
  }

  @Test
  void saysWhereSocialValueAloneDecided() {
    var decided =
        contest().bid("core", "100", "5", "0", "0").bid("kind", "105", "5", "5", "5").ranking();
    var not =
        contest().bid("core", "100", "5", "5", "5").bid("dear", "200", "5", "5", "5").ranking();

    assertThat(decided.first()).extracting(Place::bidder).containsExactly("kind");
    assertThat(decided.decidedBySocialValue()).isTrue();
    assertThat(not.decidedBySocialValue()).isFalse();
  }

  @Test
  void aSingleKindOfSocialValueQuestionHasTheWholeSection() {
    var ranking =
        contest().asking(Contests.QUALITY, Contests.OPEN).bid("a", "1", "5", "5").ranking();

    assertThat(placeOf("a", ranking).points(Section.SOCIAL_VALUE)).isEqualTo(Fraction.of(10));
  }

  @Test
  void everyStepIsExplainedWithItsFigures() {
    var contest =
        contest().bid("a", "120000", "11/3", "4", "3").bid("b", "100000", "5", "5", "5").build();
    var ranking = Ranking.of(contest);

    var texts =
        new Explanation(contest).of(placeOf("a", ranking)).stream().map(Step::text).toList();

    assertThat(texts)
        .contains(
            "Q1: at most 50.00 points (quality 50 × question 100 %) × agreed mark 11/3 (about 3.67)"
                + " of 5 = 36.67.",
            "SV1: at most 6.00 points (social value 10 × specified 60 % × question 100 %) × agreed"
                + " mark 4 of 5 = 4.80.")
        .anyMatch(t -> t.contains("40 × £100000 / £120000 = 33.33 of 40.00"))
        .anyMatch(t -> t.contains("= 77.20") && t.contains("half up"));
    assertThat(new BigDecimal("77.20")).isEqualTo(placeOf("a", ranking).totalOrZero().rounded(2));
  }
}
