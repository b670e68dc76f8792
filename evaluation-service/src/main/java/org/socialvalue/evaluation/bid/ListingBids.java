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
import org.socialvalue.evaluation.opening.Sealed;
import org.socialvalue.evaluation.score.HiddenNames;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.problem.Refused;

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

  /** A bid, and what its reader is told of it. */
  record Told(Bid bid, BidListed listed) {}

  /**
   * @throws Refused 409 SEALED where lots or bidders are looked for before the opening
   */
  @Transactional
  public List<Told> list(UUID competitionId, BidSearch search, SortedPage<Bid> page) {
    var who = actor.get();
    var competition = competitions.visibleTo(who, competitionId);
    if (search.looksInside()) {
      Sealed.requireOpened(competition);
    }
    if (who.has("provider")) {
      var own = bids.in(competitionId, who.org(), search, false, page);
      var gone = left(own);
      return own.stream()
          .map(bid -> new Told(bid, BidListed.own(bid).dropped(gone.get(bid.id()))))
          .toList();
    }
    boolean nameless = names.areFrom(who, competition);
    var found = bids.in(competitionId, null, search, nameless, page);
    var left = left(found);
    var listed =
        found.stream()
            .map(
                bid ->
                    new Told(
                        bid,
                        BidListed.from(bid, competition.isOpened()).dropped(left.get(bid.id()))))
            .toList();
    return nameless ? nameless(listed) : listed;
  }

  private Map<UUID, DroppedBid.Kind> left(List<Bid> some) {
    return dropped.kinds(some.stream().map(Bid::id).toList());
  }

  private List<Told> nameless(List<Told> listed) {
    var found = opened.byId(listed.stream().map(told -> told.bid().id()).toList());
    return listed.stream()
        .map(told -> new Told(told.bid(), told.listed().unnamed(found.get(told.bid().id()))))
        .toList();
  }
}
