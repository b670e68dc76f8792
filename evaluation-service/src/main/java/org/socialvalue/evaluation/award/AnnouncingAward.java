package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.events.AwardAnnounced;
import org.socialvalue.events.AwardAnnounced.Kind;
import org.socialvalue.events.AwardAnnounced.Place;
import org.socialvalue.events.BidStatistics;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.outbox.Outbox;

/** Tells the world what those who bid have been told, without anybody's price. */
@ApplicationScoped
public class AnnouncingAward {

  private final OpenedBidRepository opened;
  private final Outbox outbox;

  public AnnouncingAward(OpenedBidRepository opened, Outbox outbox) {
    this.opened = opened;
    this.outbox = outbox;
  }

  /**
   * Of one award. To be called last in the transaction that issues the notice.
   *
   * @param statistics null where they are not told
   */
  void announce(
      Kind kind,
      Award award,
      AwardNotice notice,
      Competition competition,
      @Nullable BidStatistics statistics) {
    var told = told(kind, notice, competition, award.lotId(), places(award), statistics);
    outbox.append(award, AwardAnnounced.TYPE, told);
  }

  /**
   * That a lot, or the whole competition, is given up: of the competition, and of each award that
   * had been announced. To be called last.
   */
  void abandoned(AwardNotice notice, Competition competition, List<Award> announced) {
    for (var award : announced) {
      announce(Kind.ABANDONED, award, notice, competition, null);
    }
    var told = told(Kind.ABANDONED, notice, competition, notice.lotId(), List.of(), null);
    outbox.append(competition, AwardAnnounced.TYPE, told);
  }

  private static AwardAnnounced told(
      Kind kind,
      AwardNotice notice,
      Competition competition,
      @Nullable String lotId,
      List<Place> places,
      @Nullable BidStatistics statistics) {
    return new AwardAnnounced(
        notice.id(),
        competition.id(),
        competition.tender().projectId(),
        competition.tender().authority(),
        kind,
        lotId,
        places,
        notice.content().standstillEndsOn(),
        statistics,
        notice.issuedAt());
  }

  private List<Place> places(Award award) {
    var bids = opened.byId(award.places().stream().map(Award.Winner::bidId).toList());
    return award.places().stream()
        .map(winner -> new Place(winner.awardId(), supplier(bids.get(winner.bidId()), winner)))
        .toList();
  }

  private static Supplier supplier(@Nullable OpenedBid bid, Award.Winner winner) {
    if (bid == null) {
      throw new IllegalStateException("No opened bid " + winner.bidId());
    }
    return new Supplier(bid.bidder(), bid.name(), bid.size(), bid.sector());
  }
}
