package org.socialvalue.evaluation.simulation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.NonPrice;
import org.socialvalue.evaluation.simulation.SimulationRequest.AskedQuestion;
import org.socialvalue.evaluation.simulation.SimulationRequest.Drawing;
import org.socialvalue.evaluation.simulation.SimulationRequest.GivenBid;
import org.socialvalue.evaluation.simulation.SimulationRequest.Model;
import org.socialvalue.evaluation.simulation.SimulationRequest.Scale;
import org.socialvalue.evaluation.simulation.SimulationRequest.Shape;
import org.socialvalue.evaluation.simulation.SimulationRequest.Spread;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.AwardModel.PriceFormula;
import org.socialvalue.events.AwardModel.SocialValueMode;
import org.socialvalue.events.Question.Kind;

/** Requests for the wind tunnel: 40 for price, 50 for quality, 10 for social value; marks to 5. */
public final class Requests {

  private Requests() {}

  public static SimulationRequest drawn(int competitions, int bids, long seed) {
    return request(
        model(PriceFormula.LOWEST_OVER_BID, "40", "50", "10", 5),
        questions(),
        null,
        new Drawing(
            bids,
            spread(Shape.BELL, "800000", "1200000"),
            spread(Shape.TRIANGULAR, "0", "5"),
            null,
            null),
        competitions,
        seed);
  }

  static SimulationRequest given(Model model, List<AskedQuestion> asked, GivenBid... bids) {
    return request(model, asked, List.of(bids), null, null, null);
  }

  static SimulationRequest request(
      Model model,
      List<AskedQuestion> asked,
      @Nullable List<GivenBid> given,
      @Nullable Drawing drawn,
      @Nullable Integer competitions,
      @Nullable Long seed) {
    return new SimulationRequest(
        model, asked, null, null, null, given, drawn, competitions, seed, null);
  }

  static SimulationRequest againstTheBest(SimulationRequest like) {
    return new SimulationRequest(
        like.awardModel(),
        like.questions(),
        like.priceCeiling(),
        like.estimatedValue(),
        NonPrice.AGAINST_THE_BEST,
        like.given(),
        like.drawn(),
        like.competitions(),
        like.seed(),
        like.sensitivityPoints());
  }

  static Model model(
      PriceFormula formula, String price, String quality, String socialValue, int best) {
    return new Model(
        d(price),
        d(quality),
        d(socialValue),
        d("60"),
        d("40"),
        SocialValueMode.SEPARATE,
        formula,
        null,
        new Scale(0, best, null),
        null,
        2,
        AwardModel.TieRule.HIGHER_QUALITY_POINTS,
        null,
        null,
        null);
  }

  static List<AskedQuestion> questions() {
    return List.of(
        question("Q1", Kind.QUALITY, "60"),
        question("Q2", Kind.QUALITY, "40"),
        question("SV1", Kind.SPECIFIED_REQUIREMENT, "100"),
        question("SV2", Kind.OPEN_QUESTION, "100"));
  }

  static AskedQuestion question(String id, Kind kind, String weight) {
    return new AskedQuestion(id, kind, d(weight), null, null, null);
  }

  static GivenBid bid(String name, @Nullable String price, String... marks) {
    var byQuestion = new HashMap<String, BigDecimal>();
    for (int i = 0; i < marks.length; i += 2) {
      byQuestion.put(marks[i], d(marks[i + 1]));
    }
    return new GivenBid(name, price == null ? null : d(price), byQuestion);
  }

  static Spread spread(Shape shape, String least, String most) {
    return new Spread(shape, d(least), d(most), null, null);
  }

  private static BigDecimal d(String figure) {
    return new BigDecimal(figure);
  }
}
