package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.dropped.DroppedBid;
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
      var own =
          page.after() == null
              ? bids.of(competitionId, who.org()).stream().toList()
              : List.<Bid>of();
      var gone = left(own);
      return own.stream().map(bid -> BidListed.own(bid).dropped(gone.get(bid.id()))).toList();
    }
    var found = bids.in(competitionId, page);
    var left = left(found);
    var listed =
        found.stream()
            .map(bid -> BidListed.from(bid, competition.isOpened()).dropped(left.get(bid.id())))
            .toList();
    return names.areFrom(who, competition) ? nameless(listed) : listed;
  }

  private Map<UUID, DroppedBid.Kind> left(List<Bid> some) {
    return dropped.kinds(some.stream().map(Bid::id).toList());
  }

  private List<BidListed> nameless(List<BidListed> listed) {
    var found = opened.byId(listed.stream().map(BidListed::bidId).toList());
    return listed.stream().map(bid -> bid.unnamed(found.get(bid.bidId()))).toList();
  }
}
