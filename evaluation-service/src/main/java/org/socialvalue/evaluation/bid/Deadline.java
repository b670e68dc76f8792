package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.CompetitionRepository;
import org.socialvalue.evaluation.opening.rules.BidsComeInBeforeTheDeadline;
import org.socialvalue.evaluation.opening.rules.BidsComeInBeforeTheDeadline.Attempt;
import org.socialvalue.kit.problem.Refused;

/** Holds a competition while something comes in, and refuses what comes too late. */
@ApplicationScoped
public class Deadline {

  private final BidsComeInBeforeTheDeadline rule = new BidsComeInBeforeTheDeadline();
  private final CompetitionRepository competitions;

  public Deadline(CompetitionRepository competitions) {
    this.competitions = competitions;
  }

  /**
   * @throws Refused 409 SEALED once the deadline is past by the database's clock; 409 where the
   *     tender was cancelled
   */
  void hold(Competition competition) {
    var inTime = competitions.holdWhileBidding(competition);
    competition.requireGoingOn();
    require(inTime, competition);
  }

  void require(boolean inTime, Competition competition) {
    var findings = rule.check(new Attempt(inTime, competition.bidsDueBy().toString()));
    Refused.ifAny(findings);
  }
}
