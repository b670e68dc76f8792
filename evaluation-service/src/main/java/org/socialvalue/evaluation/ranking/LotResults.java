package org.socialvalue.evaluation.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.ranking.LotResult.Entry;
import org.socialvalue.evaluation.ranking.LotResult.Participation;
import org.socialvalue.evaluation.ranking.LotResult.PriceEntry;
import org.socialvalue.evaluation.ranking.LotResult.QuestionEntry;
import org.socialvalue.evaluation.ranking.LotResult.SectionEntry;
import org.socialvalue.evaluation.score.ModeratedAnswer;
import org.socialvalue.evaluation.scoring.Explanation;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.LotContest;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.PricePoints;
import org.socialvalue.evaluation.scoring.QuestionPoints;
import org.socialvalue.evaluation.scoring.Ranking;
import org.socialvalue.evaluation.scoring.ScoredBid;
import org.socialvalue.evaluation.scoring.SectionResult;
import org.socialvalue.events.Lot;
import org.socialvalue.events.TenderPublished;

/** Brings bids and agreed marks to the arithmetic, and its result into words and figures. */
final class LotResults {

  private static final int MARK_PLACES = 2;

  private final TenderPublished tender;
  private final List<OpenedBid> bids;
  private final List<ModeratedAnswer> answers;

  LotResults(TenderPublished tender, List<OpenedBid> bids, List<ModeratedAnswer> answers) {
    this.tender = tender;
    this.bids = bids;
    this.answers = answers;
  }

  List<LotResult> all() {
    return tender.lots().stream().map(this::result).toList();
  }

  private LotResult result(Lot lot) {
    var bidding = bids.stream().filter(b -> b.priceOf(lot.id()).isPresent()).toList();
    var scored = bidding.stream().map(bid -> scored(bid, lot)).toList();
    var contest = new LotContest(tender.awardModel(), lot, tender.questions(), scored);
    var ranking = Ranking.of(contest);
    var explanation = new Explanation(contest);
    return new LotResult(
        lot.id(),
        ranking.places().stream().map(place -> entry(place, explanation)).toList(),
        ranking.tiedAtTheTop(),
        ranking.decidedBySocialValue(),
        participation(bidding, ranking));
  }

  private ScoredBid scored(OpenedBid bid, Lot lot) {
    var marks = new HashMap<String, Fraction>();
    for (var answer : answers) {
      if (answer.bidId().equals(bid.bidId())) {
        marks.put(answer.questionId(), answer.agreed());
      }
    }
    var price = bid.priceOf(lot.id()).orElseThrow();
    return new ScoredBid(
        bid.bidId(), bid.bidder(), price, marks, Set.copyOf(bid.outsideQuestions()));
  }

  private Entry entry(Place place, Explanation explanation) {
    var total = place.total();
    return new Entry(
        place.rank(),
        place.bidId(),
        place.bidder(),
        bidder(place.bidId()).name(),
        total == null ? null : shown(total),
        total == null ? null : total.toString(),
        place.tie(),
        place.sections().stream().map(this::section).toList(),
        place.questions().stream().map(q -> question(place, q, explanation)).toList(),
        price(place.price()),
        explanation.of(place),
        place.out());
  }

  private SectionEntry section(SectionResult result) {
    return new SectionEntry(
        result.section().code(), shown(result.points()), shown(result.maximum()));
  }

  private QuestionEntry question(Place place, QuestionPoints points, Explanation explanation) {
    var id = points.question().id();
    var answer =
        answers.stream()
            .filter(a -> a.bidId().equals(place.bidId()) && a.questionId().equals(id))
            .findFirst()
            .orElseThrow();
    return new QuestionEntry(
        id,
        points.mark().rounded(MARK_PLACES),
        points.mark().toString(),
        points.scaleMax(),
        points.question().weight(),
        shown(points.points()),
        shown(points.maximum()),
        explanation.how(points),
        answer.comesTo().how(),
        answer.reasons());
  }

  private @Nullable PriceEntry price(@Nullable PricePoints price) {
    return price == null
        ? null
        : new PriceEntry(
            price.price(),
            price.lowest().rounded(2),
            price.formula(),
            shown(price.points()),
            shown(price.maximum()));
  }

  private List<Participation> participation(List<OpenedBid> bidding, Ranking ranking) {
    var first = ranking.first().stream().map(Place::bidId).toList();
    var groups = new ArrayList<Participation>();
    for (var bid : bidding) {
      var size = bid.size();
      var sector = bid.sector();
      int leads = first.contains(bid.bidId()) ? 1 : 0;
      var known = groups.stream().filter(g -> g.size() == size && g.sector() == sector).findFirst();
      known.ifPresent(groups::remove);
      groups.add(
          new Participation(
              size,
              sector,
              known.map(Participation::bids).orElse(0) + 1,
              known.map(Participation::first).orElse(0) + leads));
    }
    groups.sort(Comparator.comparing(Participation::size).thenComparing(Participation::sector));
    return groups;
  }

  private OpenedBid bidder(UUID bidId) {
    return bids.stream().filter(bid -> bid.bidId().equals(bidId)).findFirst().orElseThrow();
  }

  private BigDecimal shown(Fraction fraction) {
    return fraction.rounded(tender.awardModel().shownDecimals());
  }
}
