package org.socialvalue.evaluation.award;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.dropped.DroppedBid;
import org.socialvalue.evaluation.dropped.DroppedBidRepository;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.ranking.CompetitionRanking;
import org.socialvalue.evaluation.ranking.LotResult.Entry;
import org.socialvalue.events.BidStatistics;

/** What bidders are told when an award is approved: each its reasons, all the notice. */
@ApplicationScoped
public class TellingBidders {

  /** So many summaries are written at a time; with thousands of bidders none is held longer. */
  private static final int AT_A_TIME = 50;

  private final LotFields fields;
  private final OpenedBidRepository opened;
  private final DroppedBidRepository dropped;
  private final SummaryRepository summaries;
  private final NoticeRepository notices;
  private final CountingBids counting;

  public TellingBidders(
      LotFields fields,
      OpenedBidRepository opened,
      DroppedBidRepository dropped,
      SummaryRepository summaries,
      NoticeRepository notices,
      CountingBids counting) {
    this.fields = fields;
    this.opened = opened;
    this.dropped = dropped;
    this.summaries = summaries;
    this.notices = notices;
    this.counting = counting;
  }

  /** What all were told, and how many bids there were. */
  record Told(AwardNotice notice, BidStatistics statistics) {}

  /**
   * @param ranking null where there is none, and nobody gets the lot
   */
  Told tell(
      Award award, Competition competition, @Nullable CompetitionRanking ranking, Instant now) {
    var field = ranking == null ? null : fields.of(ranking, competition, award.lotId());
    int assessed = field == null ? 0 : field.places().size();
    var about = SummaryView.About.of(award, competition, now);
    if (ranking != null && field != null) {
      summarise(award, competition, ranking, field, about);
    }
    summaries.persist(notAssessed(award, about));
    var kind = award.isToNobody() ? AwardNotice.Kind.NO_AWARD : AwardNotice.Kind.AWARD;
    var notice =
        AwardNotice.of(
            award,
            kind,
            NoticeContent.saying(
                competition,
                award.lotId(),
                award.isToNobody() ? award.reason() : null,
                assessed,
                named(award, field),
                award.standstillEndsOn()),
            now);
    notices.persist(notice);
    return new Told(notice, counting.of(competition.id(), award.lotId(), assessed(field)));
  }

  private static List<UUID> assessed(@Nullable LotField field) {
    return field == null ? List.of() : field.places().stream().map(LotField.Place::bidId).toList();
  }

  private void summarise(
      Award award,
      Competition competition,
      CompetitionRanking ranking,
      LotField field,
      SummaryView.About about) {
    var winning = award.places().stream().map(Award.Winner::bidId).toList();
    var winners = fields.entries(ranking, competition, award.lotId(), winning);
    var bids = field.places().stream().map(LotField.Place::bidId).toList();
    for (int from = 0; from < bids.size(); from += AT_A_TIME) {
      var some = bids.subList(from, Math.min(bids.size(), from + AT_A_TIME));
      var written =
          fields.entries(ranking, competition, award.lotId(), some).stream()
              .map(entry -> summary(award, entry, winners, about))
              .toList();
      summaries.persist(written);
      summaries.flush();
      written.forEach(summaries.getEntityManager()::detach);
    }
  }

  /** Of bids for the lot that dropped out after the opening. */
  private List<AssessmentSummary> notAssessed(Award award, SummaryView.About about) {
    var left = dropped.of(award.competitionId());
    var found = opened.byId(left.stream().map(DroppedBid::bidId).toList());
    var written = new ArrayList<AssessmentSummary>();
    for (var bid : left) {
      var was = requireNonNull(found.get(bid.bidId()));
      if (was.priceOf(award.lotId()).isPresent()) {
        var view = SummaryView.notAssessed(about, bid, was.name());
        written.add(new AssessmentSummary(award, bid.bidder(), view));
      }
    }
    return written;
  }

  private static AssessmentSummary summary(
      Award award, Entry own, List<Entry> winners, SummaryView.About about) {
    return new AssessmentSummary(award, own.bidder(), SummaryView.of(about, own, winners));
  }

  private List<NoticeContent.Named> named(Award award, @Nullable LotField field) {
    var ids = award.places().stream().map(Award.Winner::bidId).toList();
    if (ids.isEmpty() || field == null) {
      return List.of();
    }
    var found = opened.byId(ids);
    return ids.stream().map(id -> named(found.get(id), award.lotId(), id)).toList();
  }

  private static NoticeContent.Named named(@Nullable OpenedBid bid, String lotId, UUID id) {
    if (bid == null) {
      throw new IllegalStateException("No opened bid " + id);
    }
    return new NoticeContent.Named(
        bid.bidder(), bid.name(), bid.size(), bid.sector(), bid.priceOf(lotId).orElse(null));
  }
}
