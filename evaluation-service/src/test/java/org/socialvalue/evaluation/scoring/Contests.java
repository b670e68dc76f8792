package org.socialvalue.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.AwardModel.SocialValueMode;
import org.socialvalue.events.AwardModel.TieRule;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;

/** Small contests for tests, read like a table: a price and a mark for each question. */
final class Contests {

  static final Question QUALITY = question("Q1", Question.Kind.QUALITY, "100");
  static final Question SPECIFIED = question("SV1", Question.Kind.SPECIFIED_REQUIREMENT, "100");
  static final Question OPEN = question("SV2", Question.Kind.OPEN_QUESTION, "100");

  private AwardModel model = model("40", "50", "10", null, SocialValueMode.SEPARATE);
  private @Nullable BigDecimal ceiling;
  private List<Question> questions = List.of(QUALITY, SPECIFIED, OPEN);
  private final List<ScoredBid> bids = new ArrayList<>();

  static Contests contest() {
    return new Contests();
  }

  static Question question(String id, Question.Kind kind, String weight) {
    return new Question(
        id, kind, LocalizedText.english(id), new BigDecimal(weight), List.<Question.Part>of());
  }

  static AwardModel model(
      String price,
      String quality,
      String socialValue,
      @Nullable String qualityMinimum,
      SocialValueMode mode) {
    return model(price, quality, socialValue, qualityMinimum, mode, TieRule.HIGHER_QUALITY_POINTS);
  }

  static AwardModel model(
      String price,
      String quality,
      String socialValue,
      @Nullable String qualityMinimum,
      SocialValueMode mode,
      TieRule tieRule) {
    return new AwardModel(
        new BigDecimal(price),
        new BigDecimal(quality),
        new BigDecimal(socialValue),
        new BigDecimal("60"),
        new BigDecimal("40"),
        mode,
        AwardModel.PriceFormula.LOWEST_OVER_BID,
        qualityMinimum == null ? null : new BigDecimal(qualityMinimum),
        new AwardModel.Scale(0, 5, List.of()),
        BigDecimal.ONE,
        2,
        tieRule);
  }

  /** 40 for price, 50 for quality, 10 for social value. */
  static AwardModel by(
      AwardModel.PriceFormula formula, @Nullable List<AwardModel.PriceBand> table) {
    return by(formula, table, model("40", "50", "10", null, SocialValueMode.SEPARATE));
  }

  static AwardModel by(
      AwardModel.PriceFormula formula,
      @Nullable List<AwardModel.PriceBand> table,
      AwardModel like) {
    return new AwardModel(
        like.priceWeight(),
        like.qualityWeight(),
        like.socialValueWeight(),
        like.specifiedShare(),
        like.openShare(),
        like.socialValueMode(),
        formula,
        like.qualityMinimum(),
        like.scale(),
        like.moderationTolerance(),
        like.shownDecimals(),
        like.tieRule(),
        table,
        null,
        null);
  }

  Contests with(AwardModel other) {
    model = other;
    return this;
  }

  Contests ceiling(String most) {
    ceiling = new BigDecimal(most);
    return this;
  }

  Contests asking(Question... asked) {
    questions = List.of(asked);
    return this;
  }

  Contests bid(String bidder, String price, String... marks) {
    return bid(bidder, price, Arrays.stream(marks).map(Fraction::parse).toList(), Set.of());
  }

  Contests bid(String bidder, String price, List<Fraction> marks, Set<String> worthNothing) {
    var byQuestion = new HashMap<String, Fraction>();
    for (int i = 0; i < questions.size(); i++) {
      byQuestion.put(questions.get(i).id(), marks.get(i));
    }
    var id = UUID.nameUUIDFromBytes(bidder.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    bids.add(new ScoredBid(id, bidder, new BigDecimal(price), byQuestion, worthNothing));
    return this;
  }

  LotContest build() {
    var lot =
        new Lot("LOT-1", LocalizedText.english("Lot 1"), List.of(), new BigDecimal("100"), ceiling);
    return new LotContest(model, lot, questions, bids);
  }

  Ranking ranking() {
    return Ranking.of(build());
  }

  static Place placeOf(String bidder, Ranking ranking) {
    return ranking.places().stream()
        .filter(p -> p.bidder().equals(bidder))
        .findFirst()
        .orElseThrow();
  }
}
