package org.socialvalue.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What single answers bring by a contest's weights, apart from any comparison. */
public final class Scored {

  private final Sheet sheet;

  public Scored(LotContest contest) {
    this.sheet = new Sheet(contest);
  }

  /**
   * @param marks exactly, by question id; of questions without one nothing is told
   */
  public List<QuestionPoints> points(Map<String, Fraction> marks, Set<String> worthNothing) {
    var bid = new ScoredBid(new UUID(0, 0), "", BigDecimal.ZERO, marks, worthNothing);
    return sheet.points(bid);
  }
}
