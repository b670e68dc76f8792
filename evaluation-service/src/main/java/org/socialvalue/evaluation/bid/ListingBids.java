package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.dropped.DroppedBidRepository;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.score.HiddenNames;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.PageRequest;

/** Which bids there are: to a provider its own; to the authority that they exist. */
@ApplicationScoped
public class ListingBids {

  private final Competitions competitions;
  private final BidRepository bids;
  private final OpenedBidRepository opened;
  private final DroppedBidRepository dropped;
  private final HiddenNames names;
  private final CurrentActor actor;

  public ListingBids(
      Competitions competitions,
      BidRepository bids,
      OpenedBidRepository opened,
      DroppedBidRepository dropped,
      HiddenNames names,
      CurrentActor actor) {
    this.competitions = competitions;
    this.bids = bids;
    this.opened = opened;
    this.dropped = dropped;
    this.names = names;
    this.actor = actor;
  }

  @Transactional
  public List<BidListed> list(UUID competitionId, PageRequest page) {
    var who = actor.get();
    var competition = competitions.visibleTo(who, competitionId);
    if (who.has("provider")) {
      return bids.of(competitionId, who.org()).stream()
          .filter(bid -> page.after() == null)
          .map(BidListed::own)
          .toList();
    }
    var found = bids.in(competitionId, page);
    var left = dropped.kinds(found.stream().map(Bid::id).toList());
    var listed =
        found.stream()
            .map(bid -> BidListed.from(bid, competition.isOpened()).dropped(left.get(bid.id())))
            .toList();
    return names.areFrom(who, competition) ? nameless(listed) : listed;
  }

  private List<BidListed> nameless(List<BidListed> listed) {
    var found = opened.byId(listed.stream().map(BidListed::bidId).toList());
    return listed.stream().map(bid -> bid.unnamed(found.get(bid.bidId()))).toList();
  }
}
