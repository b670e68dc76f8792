package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/**
 * Who may read a bid: its bidder always; after the opening an officer of the authority, and those
 * on the panel who declared their conflicts and have none with this bid (without prices until the
 * ranking is there).
 */
@ApplicationScoped
public class ReadingBid {

  private final Competitions competitions;
  private final BidRepository bids;
  private final SealedVersions versions;
  private final OpenedSealedVersions opened;
  private final SeeingBid seeing;
  private final CurrentActor actor;

  public ReadingBid(
      Competitions competitions,
      BidRepository bids,
      SealedVersions versions,
      OpenedSealedVersions opened,
      SeeingBid seeing,
      CurrentActor actor) {
    this.competitions = competitions;
    this.bids = bids;
    this.versions = versions;
    this.opened = opened;
    this.seeing = seeing;
    this.actor = actor;
  }

  /** A bid and how it looks to whoever asks. */
  public record Read(Bid bid, BidView view) {}

  @Transactional
  public Read read(UUID bidId) {
    var who = actor.get();
    var bid = bids.existing(bidId);
    return new Read(bid, who.has("provider") ? own(bid, who) : opened(bid, seeing.of(bid, who)));
  }

  private BidView own(Bid bid, Actor who) {
    if (!who.actsFor(bid.bidder())) {
      throw Refused.notFound("bid");
    }
    var competition = competitions.visibleTo(who, bid.competitionId());
    var latest = versions.latestOfOwn(bid);
    var judged = new JudgedBid(competition.tender(), bid.bidder(), latest.content());
    return BidView.own(
        bid,
        bid.isToBeConfirmed(competition),
        latest,
        versions.receiptsOfOwn(bid),
        BidRules.discounted(judged));
  }

  private BidView opened(Bid bid, SeeingBid.Sight sight) {
    var standing =
        opened.standingOf(bid.id()).orElseThrow(() -> Refused.notFound("bid that stands"));
    var view =
        BidView.opened(
            bid,
            standing,
            sight.pricesShown(),
            BidRules.discounted(
                new JudgedBid(sight.competition().tender(), bid.bidder(), standing.content())));
    return sight.names(bid) ? view : view.nameless(sight.shownAs());
  }
}
