package org.socialvalue.evaluation.scoring;

import java.util.List;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;

/**
 * Everything that decides the places of one lot, and nothing else.
 *
 * @param nonPrice what shares of quality and social value are taken of; tenders take them as marked
 */
public record LotContest(
    AwardModel model, Lot lot, List<Question> questions, List<ScoredBid> bids, NonPrice nonPrice) {

  public LotContest {
    questions = List.copyOf(questions);
    bids = List.copyOf(bids);
  }

  public LotContest(AwardModel model, Lot lot, List<Question> questions, List<ScoredBid> bids) {
    this(model, lot, questions, bids, NonPrice.AS_MARKED);
  }

  public Weights weights() {
    return new Weights(model, questions);
  }

  /** The same with other bids. */
  public LotContest among(List<ScoredBid> others) {
    return new LotContest(model, lot, questions, others, nonPrice);
  }
}
