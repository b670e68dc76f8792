package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.ranking.CompetitionRanking;
import org.socialvalue.evaluation.ranking.LotResult;
import org.socialvalue.evaluation.ranking.ReadingRanking;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.Section;

/** Brings the ranking to those who award by it. */
@ApplicationScoped
public class LotFields {

  private final ReadingRanking reading;

  public LotFields(ReadingRanking reading) {
    this.reading = reading;
  }

  LotField of(CompetitionRanking ranking, Competition competition, String lotId) {
    return new LotField(
        lotId,
        reading.inShort(ranking, competition, lotId).stream().map(LotFields::place).toList(),
        ranking.lot(lotId).orElseThrow().socialValueDecided());
  }

  private static LotField.Place place(LotResult.Entry entry) {
    var price = entry.price();
    return new LotField.Place(
        entry.bidId(),
        entry.bidder(),
        entry.bidderName(),
        entry.rank(),
        price == null ? null : price.bid(),
        entry.rank() == null ? null : core(entry));
  }

  private static Fraction core(LotResult.Entry entry) {
    return Fraction.sum(
        entry.sections().stream()
            .filter(section -> !section.section().equals(Section.SOCIAL_VALUE.code()))
            .map(section -> Fraction.parse(section.exactPoints()))
            .toList());
  }

  /** Bids of a lot in full, with their answers and reasons: for a few at a time. */
  List<LotResult.Entry> entries(
      CompetitionRanking ranking, Competition competition, String lotId, List<UUID> bids) {
    return reading.entries(ranking, competition, lotId, bids);
  }
}
