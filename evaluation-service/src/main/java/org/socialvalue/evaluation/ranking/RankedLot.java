package org.socialvalue.evaluation.ranking;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.ranking.LotResult.Participation;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.Ranking;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Supplier;

/** A lot with its places just computed, before it is kept. */
record RankedLot(Lot lot, Ranking ranking, Map<UUID, OpenedBid> bids) {

  static RankedLot of(Lot lot, ComparedBids compared) {
    var bids = new HashMap<UUID, OpenedBid>();
    compared.biddingFor(lot).forEach(bid -> bids.put(bid.bidId(), bid));
    return new RankedLot(lot, Ranking.of(compared.contest(lot)), bids);
  }

  String nameOf(UUID bidId) {
    return requireNonNull(bids.get(bidId)).name();
  }

  LotHeader header() {
    return new LotHeader(
        lot.id(),
        ranking.places().size(),
        ranking.tiedAtTheTop(),
        ranking.decidedBySocialValue(),
        participation());
  }

  private record Group(Supplier.Size size, Supplier.Sector sector) {}

  /** Who bid and who leads, by size and sector (SMALL_PROVIDERS). */
  private List<Participation> participation() {
    var first = new HashSet<>(ranking.first().stream().map(Place::bidId).toList());
    var groups = new HashMap<Group, Participation>();
    for (var bid : bids.values()) {
      groups.merge(
          new Group(bid.size(), bid.sector()),
          new Participation(bid.size(), bid.sector(), 1, first.contains(bid.bidId()) ? 1 : 0),
          Participation::plus);
    }
    var sorted = new ArrayList<>(groups.values());
    sorted.sort(Comparator.comparing(Participation::size).thenComparing(Participation::sector));
    return sorted;
  }
}
