package org.socialvalue.evaluation.award;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.lowprice.LowPrices.Price;
import org.socialvalue.evaluation.lowprice.PriceQueryRepository;
import org.socialvalue.evaluation.ranking.PricedBid;
import org.socialvalue.evaluation.ranking.ReadingRanking;
import org.socialvalue.events.Lot;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/** The low prices of each lot, among the bids that the standing ranking has in. */
@ApplicationScoped
public class ReportingLowPrices {

  private final Competitions competitions;
  private final ReadingRanking rankings;
  private final PriceQueryRepository queries;
  private final CurrentActor actor;

  public ReportingLowPrices(
      Competitions competitions,
      ReadingRanking rankings,
      PriceQueryRepository queries,
      CurrentActor actor) {
    this.competitions = competitions;
    this.rankings = rankings;
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
   * Lot by lot, the lowest first. Whichever are shown, every price of a lot is what each is
   * compared with: they are read together, and no more of the bids than that.
   *
   * @throws Refused 404 while no ranking stands
   */
  @Transactional
  public List<Flagged> report(UUID competitionId) {
    var competition = competitions.ofAuthority(actor.get(), competitionId);
    var prices = rankings.prices(rankings.standing(competitionId));
    var explained = queries.accepted(competitionId);
    return competition.tender().lots().stream()
        .map(Lot::id)
        .flatMap(
            lot ->
                flagged(
                    competition,
                    prices.getOrDefault(lot, List.of()),
                    explained.getOrDefault(lot, Set.of())))
        .toList();
  }

  private static Stream<Flagged> flagged(
      Competition competition, List<PricedBid> bids, Set<UUID> explained) {
    var byId = bids.stream().collect(toMap(PricedBid::bidId, identity()));
    var prices = bids.stream().map(bid -> new Price(bid.bidId(), bid.price())).toList();
    return AwardFindings.low(competition, prices).stream()
        .map(
            low -> {
              var bid = requireNonNull(byId.get(low.bidId()));
              return new Flagged(
                  bid.lotId(),
                  bid.bidId(),
                  bid.bidder(),
                  bid.price(),
                  low.because(),
                  explained.contains(bid.bidId()));
            });
  }
}
