package org.socialvalue.tender.redesign;

import org.socialvalue.kit.problem.Refused;

/** What was concluded on stays as it was, until another round is opened. */
final class Frozen {

  private Frozen() {}

  /**
   * @throws Refused 409 once redesign is concluded
   */
  static void refuse(ServiceFacts service) {
    service
        .conclusion()
        .ifPresent(
            end -> {
              throw Refused.conflict(
                  "Redesign was concluded in round " + end.number() + ": open another round first");
            });
  }
}
