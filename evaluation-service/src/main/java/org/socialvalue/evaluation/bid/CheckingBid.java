package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;

/** Everything that the rules would say to a submission now; nothing changes. */
@ApplicationScoped
public class CheckingBid {

  private final Competitions competitions;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final BidRules rules;
  private final CurrentActor actor;

  public CheckingBid(
      Competitions competitions,
      BidRepository bids,
      SealedVersions versions,
      BidRules rules,
      CurrentActor actor) {
    this.competitions = competitions;
    this.bids = bids;
    this.versions = versions;
    this.rules = rules;
    this.actor = actor;
  }

  @Transactional
  public List<Finding> check(UUID bidId) {
    var who = actor.get();
    var bid = bids.existing(bidId);
    if (!who.actsFor(bid.bidder())) {
      throw Refused.notFound("bid");
    }
    var competition = competitions.visibleTo(who, bid.competitionId());
    var content = versions.latestOfOwn(bid).content();
    return rules.findings(new JudgedBid(competition.tender(), bid.bidder(), content));
  }
}
