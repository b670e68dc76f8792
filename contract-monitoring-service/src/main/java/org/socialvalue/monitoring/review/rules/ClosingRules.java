package org.socialvalue.monitoring.review.rules;

import java.util.List;
import org.socialvalue.kit.rules.Rule;

/** Every rule that a review keeps to close. */
public final class ClosingRules {

  public static final List<Rule<ClosingCase>> ALL =
      List.of(
          new BothSidesAreAsked(),
          new DecisionsHeedTheAnswers(),
          new WhatIsPromotedHasProvenItself());

  private ClosingRules() {}
}
