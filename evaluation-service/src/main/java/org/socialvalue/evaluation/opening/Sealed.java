package org.socialvalue.evaluation.opening;

import java.util.UUID;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.opening.rules.BidsStaySealedUntilOpened;
import org.socialvalue.evaluation.opening.rules.BidsStaySealedUntilOpened.Reading;
import org.socialvalue.kit.problem.Refused;

/** Refuses whoever would look into bids before they are opened. */
public final class Sealed {

  private static final BidsStaySealedUntilOpened RULE = new BidsStaySealedUntilOpened();

  private Sealed() {}

  /**
   * @throws Refused 409 SEALED before the opening
   */
  public static void requireOpened(Competition competition) {
    requireOpened(competition, competition.id());
  }

  /**
   * The same.
   *
   * @param subject the bid or competition that somebody wants to look into
   */
  public static void requireOpened(Competition competition, UUID subject) {
    Refused.ifAny(RULE.check(new Reading(competition.isOpened(), subject.toString())));
  }
}
