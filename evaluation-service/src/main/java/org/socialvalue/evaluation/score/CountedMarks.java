package org.socialvalue.evaluation.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.panel.Conflict;
import org.socialvalue.evaluation.panel.Declaration;
import org.socialvalue.evaluation.panel.Panel;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenConsensus;
import org.socialvalue.evaluation.score.ModeratedAnswer.GivenMark;
import org.socialvalue.evaluation.score.ScoreRepository.Plain;
import org.socialvalue.evaluation.scoring.AgreedMark;
import org.socialvalue.events.TenderPublished;

/**
 * Which marks count: those of evaluators on the panel, for questions that they mark, of bids in
 * which they declared no conflict. Each mark is looked at once, however many there are.
 */
final class CountedMarks {

  private final Panel panel;
  private final Map<String, Set<String>> barred = new HashMap<>();
  private final Map<String, List<String>> markers = new HashMap<>();

  CountedMarks(Panel panel, List<Declaration> declarations) {
    this.panel = panel;
    for (var declaration : declarations) {
      var bidders = new HashSet<String>();
      declaration.conflicts().stream().map(Conflict::bidder).forEach(bidders::add);
      barred.put(declaration.evaluator(), bidders);
    }
  }

  /** Who judges an answer, in the panel's order. */
  List<String> voices(String questionId, String bidder) {
    return markersOf(questionId).stream().filter(user -> isFree(user, bidder)).toList();
  }

  boolean isFree(String evaluator, String bidder) {
    return !barred.getOrDefault(evaluator, Set.of()).contains(bidder);
  }

  boolean counts(Plain mark, String bidder) {
    return markersOf(mark.questionId()).contains(mark.evaluator())
        && isFree(mark.evaluator(), bidder);
  }

  private List<String> markersOf(String questionId) {
    return markers.computeIfAbsent(questionId, panel::markersOf);
  }

  /** The marks of one answer that count, in the panel's order. */
  List<GivenMark> of(List<Plain> marks, String bidder) {
    return marks.stream()
        .filter(mark -> counts(mark, bidder))
        .sorted(
            Comparator.comparing(mark -> markersOf(mark.questionId()).indexOf(mark.evaluator())))
        .map(CountedMarks::given)
        .toList();
  }

  /** Every answer of the bids, in the order of bids and questions. */
  List<ModeratedAnswer> answers(
      TenderPublished tender, List<OpenedBid> bids, List<Plain> marks, List<Consensus> agreed) {
    var given = new HashMap<Key, List<Plain>>();
    marks.forEach(m -> given.computeIfAbsent(Key.of(m), k -> new ArrayList<>(4)).add(m));
    var consensuses = new HashMap<Key, Consensus>();
    agreed.forEach(c -> consensuses.put(new Key(c.bidId(), c.questionId()), c));
    var answers = new ArrayList<ModeratedAnswer>(bids.size() * tender.questions().size());
    for (var bid : bids) {
      for (var question : tender.questions()) {
        var key = new Key(bid.bidId(), question.id());
        var counted = of(given.getOrDefault(key, List.of()), bid.bidder());
        answers.add(answer(tender, bid, question.id(), counted, consensuses.get(key)));
      }
    }
    return answers;
  }

  private static ModeratedAnswer answer(
      TenderPublished tender,
      OpenedBid bid,
      String questionId,
      List<GivenMark> marks,
      @Nullable Consensus consensus) {
    var standing = consensus != null && consensus.stands() ? consensus : null;
    BigDecimal tolerance = tender.awardModel().moderationTolerance();
    return new ModeratedAnswer(
        bid.bidId(),
        ShownAs.in(tender, bid),
        questionId,
        marks,
        standing == null
            ? null
            : new GivenConsensus(
                standing.mark(),
                standing.reason(),
                standing.reconciliation(),
                standing.recordedBy()),
        new AgreedMark(
            marks.stream().map(GivenMark::mark).toList(),
            standing == null ? null : standing.mark(),
            tolerance),
        consensus != null && standing == null);
  }

  private static GivenMark given(Plain mark) {
    return new GivenMark(mark.evaluator(), mark.mark(), mark.reason() == null ? "" : mark.reason());
  }

  private record Key(UUID bidId, String questionId) {

    static Key of(Plain mark) {
      return new Key(mark.bidId(), mark.questionId());
    }
  }
}
