package org.socialvalue.evaluation.ranking;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.score.ModeratedAnswer;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.LotContest;
import org.socialvalue.evaluation.scoring.ScoredBid;
import org.socialvalue.events.Lot;
import org.socialvalue.events.TenderPublished;

/**
 * Brings what was opened and what was agreed to the arithmetic, and nothing else: not what bids
 * say, and no figure of any other service. Each answer is looked at once.
 */
public final class ComparedBids {

  private final TenderPublished tender;
  private final List<OpenedBid> bids;
  private final Map<UUID, Map<String, ModeratedAnswer>> answers = new HashMap<>();

  /**
   * @param bids those that count; answers of others are passed over
   */
  public ComparedBids(
      TenderPublished tender, List<OpenedBid> bids, List<ModeratedAnswer> moderated) {
    this.tender = tender;
    this.bids = List.copyOf(bids);
    for (var answer : moderated) {
      answers
          .computeIfAbsent(answer.bidId(), bid -> new HashMap<>())
          .put(answer.questionId(), answer);
    }
  }

  public TenderPublished tender() {
    return tender;
  }

  /** Those for a lot, in the order in which they were begun. */
  Stream<OpenedBid> biddingFor(Lot lot) {
    return bids.stream().filter(bid -> bid.priceOf(lot.id()).isPresent());
  }

  ModeratedAnswer answer(UUID bidId, String questionId) {
    return requireNonNull(requireNonNull(answers.get(bidId)).get(questionId));
  }

  /** Everything that decides the places of a lot. */
  public LotContest contest(Lot lot) {
    return new LotContest(
        tender.awardModel(),
        lot,
        tender.questions(),
        biddingFor(lot).map(bid -> scored(bid, lot)).toList());
  }

  private ScoredBid scored(OpenedBid bid, Lot lot) {
    Map<String, Fraction> marks =
        answers.getOrDefault(bid.bidId(), Map.of()).values().stream()
            .collect(Collectors.toMap(ModeratedAnswer::questionId, ModeratedAnswer::agreed));
    return new ScoredBid(
        bid.bidId(),
        bid.bidder(),
        bid.priceOf(lot.id()).orElseThrow(),
        marks,
        Set.copyOf(bid.outsideQuestions()));
  }
}
