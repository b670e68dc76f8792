package org.socialvalue.evaluation.scoring;

import org.socialvalue.events.Question;

/**
 * What one answer brought.
 *
 * @param mark the agreed mark, exactly
 * @param scaleMax the best mark there is
 * @param maximum the most points that the question can bring
 * @param worthNothing true where nothing offered lands in the relevant area: no points, whatever
 *     the mark (Kent framework, the Act)
 */
public record QuestionPoints(
    Question question, Fraction mark, int scaleMax, Fraction maximum, boolean worthNothing) {

  static QuestionPoints of(Question question, ScoredBid bid, LotContest contest) {
    return new QuestionPoints(
        question,
        bid.mark(question.id()),
        contest.model().scale().max(),
        contest.weights().maximum(question),
        bid.worthNothing().contains(question.id()));
  }

  public Fraction points() {
    return worthNothing ? Fraction.ZERO : maximum.times(mark).over(Fraction.of(scaleMax));
  }
}
