package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel.SocialValueMode;

/** Points of one bid among the bids of its lot. */
final class BidScorer {

  private final LotContest contest;
  private final Gate gate;
  private final List<ScoredBid> stayedIn;

  BidScorer(LotContest contest) {
    this.contest = contest;
    this.gate = new Gate(contest);
    this.stayedIn = contest.bids().stream().filter(bid -> judge(bid) == null).toList();
  }

  Place place(ScoredBid bid) {
    var out = judge(bid);
    var questions = scoredQuestions(bid, out != null);
    var price = out == null ? PricePoints.of(bid, stayedIn, contest) : null;
    var sections = sections(questions, price);
    var total =
        out == null ? Fraction.sum(sections.stream().map(SectionResult::points).toList()) : null;
    return new Place(
        bid.bidId(), bid.bidder(), null, out, questions, price, sections, total, Place.Tie.NONE);
  }

  private @Nullable Out judge(ScoredBid bid) {
    return gate.judge(bid, sum(points(bid, false), Section.QUALITY));
  }

  private List<QuestionPoints> points(ScoredBid bid, boolean socialValue) {
    return contest.questions().stream()
        .filter(question -> socialValue || Section.of(question) != Section.SOCIAL_VALUE)
        .map(question -> QuestionPoints.of(question, bid, contest))
        .toList();
  }

  /** In separate mode the social value of a bid that is out is not scored (GATE_THEN_SOCIAL). */
  private List<QuestionPoints> scoredQuestions(ScoredBid bid, boolean out) {
    return points(bid, !out || contest.model().socialValueMode() == SocialValueMode.EMBEDDED);
  }

  private List<SectionResult> sections(
      List<QuestionPoints> questions, @Nullable PricePoints price) {
    var results = new ArrayList<SectionResult>();
    if (price != null) {
      results.add(new SectionResult(Section.PRICE, price.points(), price.maximum()));
    }
    for (var section : List.of(Section.QUALITY, Section.SOCIAL_VALUE)) {
      boolean left = price == null && section == Section.SOCIAL_VALUE && !has(questions, section);
      if (!left) {
        results.add(
            new SectionResult(
                section, sum(questions, section), contest.weights().maximum(section)));
      }
    }
    return results;
  }

  private static boolean has(List<QuestionPoints> questions, Section section) {
    return questions.stream().anyMatch(q -> Section.of(q.question()) == section);
  }

  private static Fraction sum(List<QuestionPoints> questions, Section section) {
    return Fraction.sum(
        questions.stream()
            .filter(q -> Section.of(q.question()) == section)
            .map(QuestionPoints::points)
            .toList());
  }
}
