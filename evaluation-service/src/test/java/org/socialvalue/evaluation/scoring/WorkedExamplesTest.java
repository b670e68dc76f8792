package org.socialvalue.evaluation.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.evaluation.scoring.Contests.contest;
import static org.socialvalue.evaluation.scoring.Contests.model;
import static org.socialvalue.evaluation.scoring.Contests.placeOf;
import static org.socialvalue.evaluation.scoring.Contests.question;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.AwardModel.SocialValueMode;
import org.socialvalue.events.Question;

/** Published evaluations, to the figure that their publishers print. */
class WorkedExamplesTest {

  /** felp.ac.uk, assessment method: the best non-price score has all 80, the rest in proportion. */
  @ParameterizedTest
  @CsvSource({
    "A, 123, 10500, 95.35, 94.29, 95.14, 3",
    "B, 126, 10350, 97.67, 95.65, 97.27, 1",
    "C, 129, 11750, 100.00, 84.26, 96.85, 2",
    "D, 117, 9900, 90.70, 100.00, 92.56, 4"
  })
  void eightyToTwenty(
      String name,
      String score,
      String price,
      BigDecimal nonPrice,
      BigDecimal pricePoints,
      BigDecimal total,
      int rank) {
    var ranking =
        contest()
            .with(model("20", "80", "0", null, SocialValueMode.EMBEDDED))
            .asking(Contests.QUALITY)
            .bid("A", "10500", relative("123"))
            .bid("B", "10350", relative("126"))
            .bid("C", "11750", relative("129"))
            .bid("D", "9900", relative("117"))
            .ranking();

    var place = placeOf(name, ranking);

    assertThat(Fraction.parse(score).over(Fraction.of(129)).times(Fraction.HUNDRED).rounded(2))
        .isEqualTo(nonPrice);
    assertThat(ofHundred(place, Section.QUALITY)).isEqualTo(nonPrice);
    assertThat(ofHundred(place, Section.PRICE)).isEqualTo(pricePoints);
    assertThat(place.totalOrZero().rounded(2)).isEqualTo(total);
    assertThat(place.rank()).isEqualTo(rank);
    assertThat(requireNonNull(place.price()).price()).isEqualByComparingTo(price);
  }

  /** A score in proportion to the best, 129, on this tender's scale of 5. */
  private static String relative(String score) {
    return Fraction.parse(score).over(Fraction.of(129)).times(Fraction.of(5)).toString();
  }

  private static BigDecimal ofHundred(Place place, Section section) {
    var result =
        place.sections().stream().filter(s -> s.section() == section).findFirst().orElseThrow();
    return result.points().over(result.maximum()).times(Fraction.HUNDRED).rounded(2);
  }

  /** GOV.UK digital outcomes guidance. */
  @ParameterizedTest
  @CsvSource({"15000, 0.667", "10000, 1.000", "30000, 0.333"})
  void lowestOverBidAsFractions(BigDecimal price, BigDecimal points) {
    assertThat(lowestOverBid(price, Fraction.ONE, "15000", "10000", "30000").rounded(3))
        .isEqualTo(points);
  }

  /** brodies.com, standard price scoring. */
  @ParameterizedTest
  @CsvSource({"1000000, 100", "1200000, 83", "2000000, 50"})
  void lowestOverBidAsPercentages(BigDecimal price, BigDecimal points) {
    var exact = lowestOverBid(price, Fraction.HUNDRED, "1000000", "1200000", "2000000");

    assertThat(exact.rounded(0)).isEqualTo(points);
  }

  private static Fraction lowestOverBid(BigDecimal price, Fraction maximum, String... field) {
    var bids = Contenders.priced(field);
    var own = bids.stream().filter(bid -> bid.price().equals(Fraction.of(price))).findFirst();
    return new LowestOverBid().points(own.orElseThrow(), Field.of(bids), maximum);
  }

  /** University of California procurement help centre. */
  @Test
  void hierarchicalWeights() {
    var questions =
        List.of(
            question("Q1", Question.Kind.QUALITY, "20"),
            question("Q2", Question.Kind.QUALITY, "25"),
            question("Q3", Question.Kind.QUALITY, "30"),
            question("Q4", Question.Kind.QUALITY, "25"));
    var weights = new Weights(model("25", "75", "0", null, SocialValueMode.EMBEDDED), questions);

    assertThat(questions.stream().map(q -> weights.maximum(q).rounded(2)))
        .containsExactly(
            new BigDecimal("15.00"),
            new BigDecimal("18.75"),
            new BigDecimal("22.50"),
            new BigDecimal("18.75"));
  }

  /** UK rail franchise invitation to tender, section 7.2. */
  @ParameterizedTest
  @CsvSource({"225524999e-6, 225.52", "225525000e-6, 225.53", "10.1234, 10.12", "10.3850, 10.39"})
  void roundingHalfUp(BigDecimal exact, BigDecimal shown) {
    assertThat(Fraction.of(exact).rounded(2)).isEqualTo(shown);
  }

  /** A defect read in a public system: equal prices, divided by nought, scored nought. */
  @Test
  void equalPricesScoreEqual() {
    for (var relative :
        List.of(new LowestOverBid(), new LinearLowestToHighest(), new QualityPerPrice())) {
      assertThat(Contenders.shown(relative, 0, 100, "500", "500")).containsExactly("100", "100");
    }
  }

  /** procurementtemplates.co.uk, mean calculation. */
  @Test
  void meanDeviation() {
    assertThat(Contenders.shown(new MeanDeviation(), 0, 100, "90", "100", "110"))
        .containsExactly("60", "50", "40");
  }

  /** felp.ac.uk once more, with its raw scores: the product takes them against the best itself. */
  @Test
  void eightyToTwentyFromRawScores() {
    var asked = contest().with(scale("20", "80", 150)).asking(Contests.QUALITY);
    var contest =
        asked
            .bid("A", "10500", "123")
            .bid("B", "10350", "126")
            .bid("C", "11750", "129")
            .bid("D", "9900", "117")
            .build();

    var ranking =
        Ranking.of(
            new LotContest(
                contest.model(),
                contest.lot(),
                contest.questions(),
                contest.bids(),
                NonPrice.AGAINST_THE_BEST));

    assertThat(ranking.places()).extracting(Place::bidder).containsExactly("B", "C", "A", "D");
    assertThat(ranking.places().stream().map(p -> p.totalOrZero().rounded(2).toPlainString()))
        .containsExactly("97.27", "96.85", "95.14", "92.56");
  }

  private static AwardModel scale(String price, String quality, int most) {
    var like = model(price, quality, "0", null, SocialValueMode.EMBEDDED);
    return new AwardModel(
        like.priceWeight(),
        like.qualityWeight(),
        like.socialValueWeight(),
        like.specifiedShare(),
        like.openShare(),
        like.socialValueMode(),
        like.priceFormula(),
        null,
        new AwardModel.Scale(0, most, List.of()),
        like.moderationTolerance(),
        2,
        like.tieRule());
  }

  /** Kent framework: 60/40 within a social value section of 10: 10 × (0.6 × 4/5 + 0.4 × 3/5). */
  @Test
  void specifiedAndOpenSplit() {
    var ranking = contest().bid("orchard", "100", "5", "4", "3").ranking();

    assertThat(placeOf("orchard", ranking).points(Section.SOCIAL_VALUE).rounded(2))
        .isEqualTo(new BigDecimal("7.20"));
  }
}
