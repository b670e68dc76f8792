package org.socialvalue.evaluation.scoring;

import java.util.List;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;

/** Everything that decides the places of one lot, and nothing else. */
public record LotContest(
    AwardModel model, Lot lot, List<Question> questions, List<ScoredBid> bids) {

  public LotContest {
    questions = List.copyOf(questions);
    bids = List.copyOf(bids);
  }

  public Weights weights() {
    return new Weights(model, questions);
  }

  public PriceFormula priceFormula() {
    return PriceFormula.of(model.priceFormula());
  }
}
