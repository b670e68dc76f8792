package org.socialvalue.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.bid.Bid;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.events.BidScored;
import org.socialvalue.kit.outbox.Outbox;

/** Tells each bid's points, in one statement however many bids there are. */
@ApplicationScoped
public class TellingScores {

  private final Outbox outbox;

  TellingScores(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Call it last: no bid may be changed in this transaction after it. */
  void tell(UUID competitionId, List<RankedLot> lots, Instant at) {
    var events = new ArrayList<BidScored>();
    for (var lot : lots) {
      lot.ranking().places().forEach(place -> events.add(scored(place, lot, competitionId, at)));
    }
    outbox.appendAll(
        Bid.class,
        BidScored.TYPE,
        events.stream().map(event -> new Outbox.Telling(event.bidId(), event)).toList());
  }

  /**
   * A bid whose points were told has left: for each of its lots it has no points and no place any
   * more.
   *
   * @param because why, as a code
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void left(OpenedBid bid, String because, Instant at) {
    outbox.appendAll(
        Bid.class,
        BidScored.TYPE,
        bid.prices().stream()
            .map(
                lot ->
                    new BidScored(
                        bid.bidId(),
                        bid.competitionId(),
                        lot.lotId(),
                        bid.bidder(),
                        List.of(),
                        null,
                        null,
                        because,
                        at))
            .map(event -> new Outbox.Telling(event.bidId(), event))
            .toList());
  }

  private static BidScored scored(Place place, RankedLot lot, UUID competitionId, Instant at) {
    int decimals = lot.ranking().contest().model().shownDecimals();
    var out = place.out();
    return new BidScored(
        place.bidId(),
        competitionId,
        lot.lot().id(),
        place.bidder(),
        place.sections().stream()
            .map(
                s ->
                    new BidScored.SectionPoints(
                        s.section().code(),
                        s.points().rounded(decimals),
                        s.maximum().rounded(decimals)))
            .toList(),
        shown(place.total(), decimals),
        place.rank(),
        out == null ? null : out.because(),
        at);
  }

  private static @Nullable BigDecimal shown(@Nullable Fraction total, int decimals) {
    return total == null ? null : total.rounded(decimals);
  }
}
