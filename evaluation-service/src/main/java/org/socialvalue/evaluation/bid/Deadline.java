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
  private final SealedVersions versions;

  public Deadline(CompetitionRepository competitions, SealedVersions versions) {
    this.competitions = competitions;
    this.versions = versions;
  }

  /**
   * @param bidder whose bid it is: from now on its versions are there
   * @throws Refused 409 SEALED once the deadline is past by the database's clock; 409 where the
   *     tender was cancelled
   */
  void hold(Competition competition, String bidder) {
    var inTime = competitions.holdWhileBidding(competition, bidder);
    versions.onBehalfOf(bidder);
    competition.requireGoingOn();
    require(inTime, competition);
  }

  void require(boolean inTime, Competition competition) {
    var findings = rule.check(new Attempt(inTime, competition.bidsDueBy().toString()));
    Refused.ifAny(findings);
  }
}
