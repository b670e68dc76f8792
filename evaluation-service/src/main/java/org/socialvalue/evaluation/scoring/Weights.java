package org.socialvalue.evaluation.scoring;

import java.util.List;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.Question;

/**
 * What each section and each question can bring, in points of a total of 100.
 *
 * <p>A question's points = section weight × share of its kind × weight within its kind. Where a
 * tender asks social value questions of one kind only, that kind has the whole section (Kent
 * framework, specified requirements and open questions, gives 60/40 as its example of a split).
 */
public record Weights(AwardModel model, List<Question> questions) {

  public Weights {
    questions = List.copyOf(questions);
  }

  public Fraction maximum(Section section) {
    return Fraction.of(
        switch (section) {
          case PRICE -> model.priceWeight();
          case QUALITY -> model.qualityWeight();
          case SOCIAL_VALUE -> model.socialValueWeight();
        });
  }

  public Fraction maximum(Question question) {
    return maximum(Section.of(question)).times(shareOf(question));
  }

  /** The share of its section that a question can bring: 1 for the whole. */
  public Fraction shareOf(Question question) {
    return share(question.kind()).times(Fraction.of(question.weight()).percent());
  }

  /** The share of its section that a kind of question has: 1 for the whole. */
  public Fraction share(Question.Kind kind) {
    return switch (kind) {
      case QUALITY -> Fraction.ONE;
      case SPECIFIED_REQUIREMENT ->
          asks(Question.Kind.OPEN_QUESTION)
              ? Fraction.of(model.specifiedShare()).percent()
              : Fraction.ONE;
      case OPEN_QUESTION ->
          asks(Question.Kind.SPECIFIED_REQUIREMENT)
              ? Fraction.of(model.openShare()).percent()
              : Fraction.ONE;
    };
  }

  private boolean asks(Question.Kind kind) {
    return questions.stream().anyMatch(question -> question.kind() == kind);
  }
}
