package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.CompetitionRepository;
import org.socialvalue.evaluation.competition.KnownCompetitions;
import org.socialvalue.evaluation.opening.rules.BidsComeInBeforeTheDeadline;
import org.socialvalue.evaluation.opening.rules.BidsComeInBeforeTheDeadline.Attempt;
import org.socialvalue.evaluation.sealing.OnBehalf;
import org.socialvalue.kit.problem.Refused;

/** Holds a competition while something comes in, and refuses what comes too late. */
@ApplicationScoped
public class Deadline {

  private final BidsComeInBeforeTheDeadline rule = new BidsComeInBeforeTheDeadline();
  private final CompetitionRepository competitions;
  private final KnownCompetitions known;
  private final OnBehalf behalf;

  public Deadline(CompetitionRepository competitions, KnownCompetitions known, OnBehalf behalf) {
    this.competitions = competitions;
    this.known = known;
    this.behalf = behalf;
  }

  /**
   * @param bidder whose bid it is: from now on its versions are there
   * @return the competition as it is while it is held, to be read only
   * @throws Refused 404 where there is no such competition; 409 SEALED once the deadline is past by
   *     the database's clock; 409 where the tender was cancelled
   */
  Competition hold(UUID competitionId, String bidder) {
    var held = competitions.holdWhileBidding(competitionId, bidder);
    behalf.wasTold(bidder);
    var competition = known.at(competitionId, held.version());
    competition.requireGoingOn();
    require(held.inTime(), competition);
    return competition;
  }

  void require(boolean inTime, Competition competition) {
    var findings = rule.check(new Attempt(inTime, competition.bidsDueBy().toString()));
    Refused.ifAny(findings);
  }
}
