package org.socialvalue.monitoring.review.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socialvalue.monitoring.review.Decision;
import org.socialvalue.monitoring.review.Voice;

/**
 * A review that is about to close: all that its rules look at.
 *
 * @param heard who has answered
 * @param reviewed the commitments that this review is about
 * @param closedByWhoAsked whether nobody but the one who closes recorded what people who receive
 *     care say
 */
public record ClosingCase(
    Set<Voice> heard,
    List<Reviewed> reviewed,
    List<Decision> decisions,
    boolean closedByWhoAsked,
    boolean over) {

  /**
   * @param delivers whether its promise is being kept now: a KPI on track or met, or a story told
   * @param peopleWantChange whether people who receive care answered, about it or about all, that
   *     it matters no longer or should be changed
   * @param awaitsTerms whether KPIs of a running contract follow it, and none has other terms in
   *     the decision
   */
  public record Reviewed(
      UUID commitmentId,
      String statement,
      boolean delivers,
      boolean peopleWantChange,
      boolean awaitsTerms) {}
}
