package org.socialvalue.monitoring.review;

import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.RuleInfo;

/** REVIEW_DUE: a review that falls due is announced, once. */
public final class ReviewsComeDue {

  public static final RuleInfo INFO =
      new RuleInfo(
          "REVIEW_DUE",
          "Reviews come due on a calendar; each is announced once, also after a standstill",
          Effect.RECORD,
          Basis.POLICY,
          "Kent framework, do stage");

  private ReviewsComeDue() {}
}
