package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socialvalue.evaluation.bid.Bid;
import org.socialvalue.evaluation.bid.BidRepository;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.rules.BidsStaySealedUntilOpened;
import org.socialvalue.evaluation.opening.rules.BidsStaySealedUntilOpened.Reading;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;

/** What must hold before somebody on the panel may judge an answer, alone or in moderation. */
@ApplicationScoped
public class Judging {

  private final BidsStaySealedUntilOpened sealed = new BidsStaySealedUntilOpened();
  private final Competitions competitions;
  private final BidRepository bids;
  private final Evaluators evaluators;
  private final RankingRepository rankings;

  public Judging(
      Competitions competitions,
      BidRepository bids,
      Evaluators evaluators,
      RankingRepository rankings) {
    this.competitions = competitions;
    this.bids = bids;
    this.evaluators = evaluators;
    this.rankings = rankings;
  }

  /** An answer that this actor may judge. */
  record Answer(Competition competition, Bid bid) {}

  /**
   * @throws Refused 404 when it is not this actor's to see, 409 when it is sealed or barred
   */
  Answer permit(Actor who, UUID bidId, String questionId) {
    var bid = bids.existing(bidId);
    var competition = competitions.ofAuthority(who, bid.competitionId());
    evaluators.requireMember(competition, who);
    requireOpened(competition);
    if (bid.status() != Bid.Status.SUBMITTED || competition.question(questionId).isEmpty()) {
      throw Refused.notFound("answer to be judged");
    }
    evaluators.requireUnconflicted(competition, who, bid.bidder());
    requireNotRanked(competition);
    return new Answer(competition, bid);
  }

  void requireOpened(Competition competition) {
    var findings = sealed.check(new Reading(competition.isOpened(), competition.id().toString()));
    if (!findings.isEmpty()) {
      throw Refused.broken(findings);
    }
  }

  void requireNotRanked(Competition competition) {
    if (rankings.of(competition.id()).isPresent()) {
      throw Refused.conflict("The ranking is computed: marks stand as they are");
    }
  }
}
