package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.lowprice.LowPriceReport;
import org.socialvalue.evaluation.lowprice.LowPrices.Low;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.events.Lot;
import org.socialvalue.kit.problem.Refused;

/** Whether a price is low, among those of the bids that the standing ranking has in. */
@ApplicationScoped
public class StandingLowPrices implements LowPriceReport {

  private final RankingRepository rankings;
  private final LotFields fields;

  public StandingLowPrices(RankingRepository rankings, LotFields fields) {
    this.rankings = rankings;
    this.fields = fields;
  }

  @Override
  public boolean isLow(Competition competition, String lotId, UUID bidId) {
    if (competition.tender().lots().stream().map(Lot::id).noneMatch(lotId::equals)) {
      throw Refused.invalid("/lotId", "the tender has no such lot");
    }
    return AwardFindings.low(competition, field(competition, lotId)).stream()
        .map(Low::bidId)
        .anyMatch(bidId::equals);
  }

  private LotField field(Competition competition, String lotId) {
    var ranking =
        rankings
            .of(competition.id())
            .orElseThrow(() -> Refused.conflict("There is no ranking to compare prices by yet"));
    return fields.of(ranking, competition, lotId);
  }
}
