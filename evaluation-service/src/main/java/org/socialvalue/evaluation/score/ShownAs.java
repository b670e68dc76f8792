package org.socialvalue.evaluation.score;

import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.events.TenderPublished;

/** What a bid is called in what the panel is told. */
public final class ShownAs {

  private ShownAs() {}

  /** Its alias where the tender hides bidders' names from evaluators, else its bidder. */
  public static String in(TenderPublished tender, OpenedBid bid) {
    return hidden(tender) ? bid.alias() : bid.bidder();
  }

  public static boolean hidden(TenderPublished tender) {
    return Boolean.TRUE.equals(tender.awardModel().biddersHidden());
  }
}
