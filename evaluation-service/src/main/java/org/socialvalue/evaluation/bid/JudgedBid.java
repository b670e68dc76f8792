package org.socialvalue.evaluation.bid;

import org.socialvalue.evaluation.competition.Areas;
import org.socialvalue.events.Question;
import org.socialvalue.events.TenderPublished;

/**
 * A bid's content beside the tender that it answers: what the rules of this package judge.
 *
 * @param bidder the bidding organisation
 */
public record JudgedBid(TenderPublished tender, String bidder, BidContent content, Areas areas) {

  public JudgedBid(TenderPublished tender, String bidder, BidContent content) {
    this(tender, bidder, content, new Areas(tender.areas()));
  }

  /** Whether an offer lands in the relevant area, with all the places that it names. */
  public boolean landsInArea(BidContent.Offer offer) {
    return !offer.areas().isEmpty()
        && offer.areas().stream().allMatch(area -> areas.within(area, tender.relevantArea()));
  }

  /** Whether an open question is answered with nothing that counts. */
  public boolean worthNothing(Question question) {
    return question.kind() == Question.Kind.OPEN_QUESTION
        && content
            .answerTo(question.id())
            .map(answer -> answer.offers().stream().noneMatch(this::landsInArea))
            .orElse(true);
  }
}
