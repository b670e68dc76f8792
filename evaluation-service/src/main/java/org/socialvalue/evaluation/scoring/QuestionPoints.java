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
 * @param share of its section's points, from 0 to 1
 * @param points exactly
 */
public record QuestionPoints(
    Question question,
    Fraction mark,
    int scaleMax,
    Fraction maximum,
    boolean worthNothing,
    Fraction share,
    Fraction points) {

  /** The mark that counts. */
  Fraction counted() {
    return worthNothing ? Fraction.ZERO : mark;
  }
}
