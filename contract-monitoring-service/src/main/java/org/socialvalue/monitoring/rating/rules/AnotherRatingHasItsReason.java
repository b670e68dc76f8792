package org.socialvalue.monitoring.rating.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.EmptyWords;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/**
 * PERFORMANCE_RATING: the rating follows from where the KPIs stand; people may give another, and
 * say why.
 */
public final class AnotherRatingHasItsReason implements Rule<RatingCase> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "PERFORMANCE_RATING",
          "The performance is rated good, approaching target, requires improvement, inadequate or"
              + " other, at least every 12 months and at the end; the rating is computed, and"
              + " another one has its reason",
          Effect.COMPUTE,
          Basis.POLICY,
          "The authority's framework; Procurement Act 2023 s71 and SI 2024/692 reg 39 where they apply");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RatingCase rating) {
    if (rating.given() == null
        || rating.given() == rating.computed().rating()
        || !EmptyWords.in(rating.reason())) {
      return List.of();
    }
    return List.of(
        new Finding(
            INFO.code(),
            Effect.BLOCK,
            "From where the KPIs stand follows "
                + rating.computed().rating()
                + " ("
                + rating.computed().because()
                + "); say why it is to be "
                + rating.given(),
            "/reason",
            rating.law() == null ? INFO.source() : rating.law(),
            rating.law() == null ? INFO.basis() : Basis.LAW));
  }
}
