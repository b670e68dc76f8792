package org.socialvalue.evaluation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.RuleBook;

/** Gives the kit the rules to list. */
@Singleton
class EvaluationRuleBook {

  @Produces
  @Singleton
  RuleBook book() {
    return new RuleBook(Codes.all());
  }
}
