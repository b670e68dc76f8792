package org.socialvalue.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.events.Question;

/** The score sheet of a contest: what each mark of each question is worth, worked out once. */
final class Sheet {

  private final List<Line> lines;
  private final int scaleMax;

  Sheet(LotContest contest) {
    var weights = contest.weights();
    this.scaleMax = contest.model().scale().max();
    this.lines = contest.questions().stream().map(q -> line(q, weights)).toList();
  }

  /**
   * @param perMark the share of its section that each mark brings
   */
  private record Line(
      Question question, Section section, Fraction perMark, Fraction weight, Fraction maximum) {}

  private Line line(Question question, Weights weights) {
    var section = Section.of(question);
    return new Line(
        question,
        section,
        weights.shareOf(question).over(Fraction.of(scaleMax)),
        weights.maximum(section),
        weights.maximum(question));
  }

  /** A bid's answers in points, in the tender's order, and what they come to. */
  Marked mark(ScoredBid bid) {
    var points = new ArrayList<QuestionPoints>(lines.size());
    var quality = Fraction.ZERO;
    var socialValue = Fraction.ZERO;
    for (var line : lines) {
      var scored = points(line, bid);
      points.add(scored);
      if (line.section() == Section.QUALITY) {
        quality = quality.plus(scored.share());
      } else {
        socialValue = socialValue.plus(scored.share());
      }
    }
    return new Marked(bid, points, quality, socialValue);
  }

  /** The points of those questions that the bid has a mark for. */
  List<QuestionPoints> points(ScoredBid bid) {
    return lines.stream()
        .filter(line -> bid.marks().containsKey(line.question().id()))
        .map(line -> points(line, bid))
        .toList();
  }

  private QuestionPoints points(Line line, ScoredBid bid) {
    var id = line.question().id();
    var mark = bid.mark(id);
    boolean worthNothing = bid.worthNothing().contains(id);
    var share = worthNothing ? Fraction.ZERO : line.perMark().times(mark);
    return new QuestionPoints(
        line.question(),
        mark,
        scaleMax,
        line.maximum(),
        worthNothing,
        share,
        line.weight().times(share));
  }
}
