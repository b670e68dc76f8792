package org.socialvalue.monitoring.review.rules;

import java.util.List;
import java.util.stream.Stream;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.review.rules.ClosingCase.Reviewed;

/**
 * STILL_RELEVANT: what people who receive care would change is kept as it is only for a reason that
 * answers them, what is to be revised has its other terms, and nothing is dropped in the belief
 * that a contract that is over lets it go. All are advice: to go on anyway has its reason.
 */
public final class DecisionsHeedTheAnswers implements Rule<ClosingCase> {

  @Override
  public RuleInfo info() {
    return BothSidesAreAsked.INFO;
  }

  @Override
  public List<Finding> check(ClosingCase review) {
    return review.reviewed().stream().flatMap(one -> found(one, review)).toList();
  }

  private Stream<Finding> found(Reviewed reviewed, ClosingCase review) {
    return review.decisions().stream()
        .filter(decided -> decided.commitmentId().equals(reviewed.commitmentId()))
        .flatMap(
            decided ->
                switch (decided.decision()) {
                  case KEEP -> kept(reviewed);
                  case REVISE -> revised(reviewed);
                  case DROP -> review.over() ? stays(reviewed) : Stream.empty();
                  case PROMOTE_TO_CORE -> Stream.empty();
                });
  }

  private Stream<Finding> kept(Reviewed reviewed) {
    return reviewed.peopleWantChange()
        ? Stream.of(
            advice(
                reviewed,
                "Kept as it is, though people who receive care answered that it matters no longer"
                    + " or should be changed: "))
        : Stream.empty();
  }

  private Stream<Finding> revised(Reviewed reviewed) {
    return reviewed.awaitsTerms()
        ? Stream.of(
            advice(
                reviewed,
                "To be revised, and no other terms for its KPIs come with the decision: "))
        : Stream.empty();
  }

  private Stream<Finding> stays(Reviewed reviewed) {
    return Stream.of(
        advice(
            reviewed,
            "Dropped, though the contract is over: in it the promise stays, with its verdict, and"
                + " only the next design learns of the decision: "));
  }

  private Finding advice(Reviewed reviewed, String words) {
    return info()
        .finding(Effect.ADVISE, reviewed.commitmentId().toString(), words + reviewed.statement());
  }
}
