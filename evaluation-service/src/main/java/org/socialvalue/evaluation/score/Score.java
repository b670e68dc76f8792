package org.socialvalue.evaluation.score;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/**
 * One evaluator's mark for one answer; a draft, that may lack its reason, until it is handed in.
 */
@Entity
public class Score extends Aggregate {

  /** What a list of marks is sorted by. */
  static final Sorting<Score> SORTING = Sorting.by(Score::id);

  private UUID competitionId;
  private UUID bidId;
  private String questionId;
  private String evaluator;
  private int mark;
  private @Nullable String reason;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Score() {}

  Score(
      UUID competitionId,
      UUID bidId,
      String questionId,
      String evaluator,
      int mark,
      @Nullable String reason) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.bidId = bidId;
    this.questionId = questionId;
    this.evaluator = evaluator;
    this.mark = mark;
    this.reason = reason;
  }

  void rescore(int other, @Nullable String why) {
    mark = other;
    reason = why;
  }

  UUID competitionId() {
    return competitionId;
  }

  UUID bidId() {
    return bidId;
  }

  String questionId() {
    return questionId;
  }

  String evaluator() {
    return evaluator;
  }

  int mark() {
    return mark;
  }

  @Nullable String reason() {
    return reason;
  }
}
