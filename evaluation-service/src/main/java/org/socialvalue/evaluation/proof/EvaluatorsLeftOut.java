package org.socialvalue.evaluation.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.proof.LotProof.WithoutEvaluator;
import org.socialvalue.evaluation.ranking.ComparedBids;
import org.socialvalue.evaluation.score.ModeratedAnswer;
import org.socialvalue.evaluation.scoring.AgreedMark;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.Ranking;
import org.socialvalue.events.Lot;
import org.socialvalue.events.TenderPublished;

/**
 * Who would be first without the marks of each evaluator. A consensus stays as the panel agreed it:
 * it is nobody's alone; a mean is taken of the others' marks.
 */
final class EvaluatorsLeftOut {

  private final TenderPublished tender;
  private final List<OpenedBid> bids;
  private final List<ModeratedAnswer> answers;

  EvaluatorsLeftOut(TenderPublished tender, List<OpenedBid> bids, List<ModeratedAnswer> answers) {
    this.tender = tender;
    this.bids = bids;
    this.answers = answers;
  }

  List<WithoutEvaluator> inTurn(Lot lot, List<UUID> first) {
    var bidding = new HashSet<UUID>();
    bids.stream()
        .filter(bid -> bid.priceOf(lot.id()).isPresent())
        .forEach(bid -> bidding.add(bid.bidId()));
    var concerned = answers.stream().filter(a -> bidding.contains(a.bidId())).toList();
    Set<String> evaluators = new TreeSet<>();
    concerned.forEach(answer -> answer.marks().forEach(mark -> evaluators.add(mark.evaluator())));
    return evaluators.stream().map(who -> without(who, lot, concerned, first)).toList();
  }

  private WithoutEvaluator without(
      String evaluator, Lot lot, List<ModeratedAnswer> concerned, List<UUID> first) {
    var left = new ArrayList<ModeratedAnswer>(concerned.size());
    int unmarked = 0;
    for (var answer : concerned) {
      var rest = leavingOut(evaluator, answer);
      left.add(rest);
      if (rest.marks().isEmpty() && rest.consensus() == null) {
        unmarked++;
      }
    }
    if (unmarked > 0) {
      return new WithoutEvaluator(evaluator, null, false, unmarked);
    }
    var then =
        Ranking.of(new ComparedBids(tender, bids, left).contest(lot)).first().stream()
            .map(Place::bidId)
            .sorted()
            .toList();
    return new WithoutEvaluator(evaluator, then, !then.equals(first), 0);
  }

  private static ModeratedAnswer leavingOut(String evaluator, ModeratedAnswer answer) {
    var marks =
        answer.marks().stream().filter(mark -> !mark.evaluator().equals(evaluator)).toList();
    if (marks.size() == answer.marks().size()) {
      return answer;
    }
    var consensus = answer.consensus();
    return new ModeratedAnswer(
        answer.bidId(),
        answer.bidder(),
        answer.questionId(),
        marks,
        consensus,
        new AgreedMark(
            marks.stream().map(mark -> mark.mark()).toList(),
            consensus == null ? null : consensus.mark(),
            answer.comesTo().tolerance()));
  }
}
