package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.lowprice.PriceQueryRepository;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/** The low prices of each lot, among the bids that the standing ranking has in. */
@ApplicationScoped
public class ReportingLowPrices {

  private final Competitions competitions;
  private final RankingRepository rankings;
  private final StandingLowPrices standing;
  private final PriceQueryRepository queries;
  private final CurrentActor actor;

  public ReportingLowPrices(
      Competitions competitions,
      RankingRepository rankings,
      StandingLowPrices standing,
      PriceQueryRepository queries,
      CurrentActor actor) {
    this.competitions = competitions;
    this.rankings = rankings;
    this.standing = standing;
    this.queries = queries;
    this.actor = actor;
  }

  /**
   * @param price pounds for the whole term, VAT excluded
   * @param because what the test found, in words with the figures
   * @param explained whether an officer accepted its bidder's explanation
   */
  public record Flagged(
      String lotId,
      UUID bidId,
      String bidder,
      BigDecimal price,
      String because,
      boolean explained) {

    /** A bid may be low in several lots. */
    UUID cursor() {
      return UUID.nameUUIDFromBytes((lotId + "/" + bidId).getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Lot by lot, the lowest first.
   *
   * @throws Refused 404 while no ranking stands
   */
  @Transactional
  public List<Flagged> report(UUID competitionId) {
    var competition = competitions.ofAuthority(actor.get(), competitionId);
    if (!rankings.stands(competitionId)) {
      throw Refused.notFound("ranking");
    }
    var flagged = new ArrayList<Flagged>();
    for (var lot : competition.tender().lots()) {
      var field = standing.field(competition, lot.id());
      var explained = queries.accepted(competitionId, lot.id());
      for (var low : AwardFindings.low(competition, field)) {
        flagged.add(
            new Flagged(
                lot.id(),
                low.bidId(),
                field.find(low.bidId()).orElseThrow().bidder(),
                low.amount(),
                low.because(),
                explained.contains(low.bidId())));
      }
    }
    return flagged;
  }
}
