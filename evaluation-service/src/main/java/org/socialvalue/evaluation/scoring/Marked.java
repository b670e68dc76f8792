package org.socialvalue.evaluation.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A bid with what its answers came to, before anybody is compared.
 *
 * @param questions in the tender's order
 * @param quality the share of quality that it earned, from 0 to 1; {@code socialValue} likewise
 */
record Marked(
    ScoredBid bid, List<QuestionPoints> questions, Fraction quality, Fraction socialValue) {

  /** As it is compared: for a bid with a price only. */
  Contender contender() {
    return new Contender(
        bid.bidId(), bid.bidder(), Fraction.of(requireNonNull(bid.price())), quality, socialValue);
  }

  List<QuestionPoints> of(Section section) {
    return questions.stream().filter(q -> Section.of(q.question()) == section).toList();
  }
}
