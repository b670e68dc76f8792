package org.socialvalue.evaluation.ranking;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.Participants;
import org.socialvalue.evaluation.ranking.LotResult.Participation;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.Ranking;
import org.socialvalue.events.Lot;

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

  /** Who bid and who leads, by size and sector (SMALL_PROVIDERS). */
  private List<Participation> participation() {
    return new Participants(List.copyOf(bids.values()))
        .groups(ranking.first().stream().map(Place::bidId).toList()).stream()
            .map(
                group -> new Participation(group.size(), group.sector(), group.bids(), group.won()))
            .toList();
  }
}
