package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.award.rules.LowPricesAreExplained;
import org.socialvalue.evaluation.award.rules.LowPricesAreExplained.LowPrice;
import org.socialvalue.evaluation.award.rules.NobodyWinsMoreThanTheLimit;
import org.socialvalue.evaluation.award.rules.NobodyWinsMoreThanTheLimit.Wins;
import org.socialvalue.evaluation.award.rules.TheAwardedAreKnown;
import org.socialvalue.evaluation.award.rules.TheAwardedAreKnown.Chosen;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.lowprice.LowPrices;
import org.socialvalue.evaluation.lowprice.LowPrices.Price;
import org.socialvalue.evaluation.lowprice.PriceQueryRepository;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.opening.Participants;
import org.socialvalue.evaluation.regime.Regimes;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;

/** Everything that is to be known before a lot is awarded, all at once. */
@ApplicationScoped
public class AwardFindings {

  private final TheAwardedAreKnown known = new TheAwardedAreKnown();
  private final NobodyWinsMoreThanTheLimit limits = new NobodyWinsMoreThanTheLimit();
  private final LowPricesAreExplained explained = new LowPricesAreExplained();
  private final AwardRepository awards;
  private final PriceQueryRepository queries;
  private final OpenedBidRepository opened;

  public AwardFindings(
      AwardRepository awards, PriceQueryRepository queries, OpenedBidRepository opened) {
    this.awards = awards;
    this.queries = queries;
    this.opened = opened;
  }

  /**
   * @param field null where nobody is awarded and there is no ranking
   */
  List<Finding> of(Competition competition, @Nullable LotField field, List<LotField.Place> chosen) {
    var findings = new ArrayList<Finding>();
    if (field != null && !chosen.isEmpty()) {
      findings.addAll(order(competition, field, chosen));
      findings.addAll(prices(competition, field, chosen));
      findings.addAll(socialValue(field));
      findings.addAll(providers(field, chosen));
    }
    findings.addAll(standstill(competition, chosen));
    return findings;
  }

  private List<Finding> order(
      Competition competition, LotField field, List<LotField.Place> chosen) {
    var others = awards.in(competition.id());
    Function<String, Wins> wins =
        bidder ->
            new Wins(
                competition.tender().lotLimits(),
                bidder,
                1
                    + (int)
                        others.stream()
                            .filter(award -> !award.lotId().equals(field.lotId()))
                            .flatMap(award -> award.places().stream())
                            .filter(winner -> winner.bidder().equals(bidder))
                            .count());
    var full =
        field.in().stream()
            .map(LotField.Place::bidder)
            .filter(bidder -> wins.apply(bidder).isOver())
            .collect(Collectors.toSet());
    var bids = new HashSet<UUID>();
    var findings = new ArrayList<Finding>();
    for (var place : chosen) {
      bids.add(place.bidId());
      findings.addAll(limits.check(wins.apply(place.bidder())));
    }
    findings.addAll(0, known.check(new Chosen(field, bids, full)));
    return findings;
  }

  private List<Finding> prices(
      Competition competition, LotField field, List<LotField.Place> chosen) {
    var accepted = queries.accepted(competition.id(), field.lotId());
    var findings = new ArrayList<Finding>();
    for (var low : low(competition, field)) {
      var place = field.find(low.bidId()).orElseThrow();
      findings.addAll(
          explained.check(
              new LowPrice(
                  low.bidId().toString(),
                  place.bidderName(),
                  low.because(),
                  accepted.contains(low.bidId()),
                  chosen.contains(place))));
    }
    return findings;
  }

  /** The low prices of a lot, among the bids that stayed in; none where no price is asked. */
  static List<LowPrices.Low> low(Competition competition, LotField field) {
    var prices = new ArrayList<Price>();
    for (var place : field.in()) {
      var price = place.price();
      if (price != null) {
        prices.add(new Price(place.bidId(), price));
      }
    }
    return low(competition, prices);
  }

  /** Those of some prices of one lot. */
  static List<LowPrices.Low> low(Competition competition, List<Price> prices) {
    var model = competition.tender().awardModel();
    return model.priceWeight().signum() == 0
        ? List.of()
        : new LowPrices(model.abnormallyLow()).of(prices);
  }

  static List<Finding> socialValue(LotField field) {
    return field.socialValueDecided()
        ? List.of(
            Codes.CORE_FIRST.finding(
                Effect.INFO,
                field.lotId(),
                field.firstLeadByCore()
                    ? "Social value alone decided who is first: on price and quality it tied with"
                        + " another bid"
                    : "Social value alone decided who is first: on price and quality another bid"
                        + " led"))
        : List.of();
  }

  private List<Finding> providers(LotField field, List<LotField.Place> chosen) {
    var bids =
        opened.list("bidId in ?1", field.places().stream().map(LotField.Place::bidId).toList());
    var winners = chosen.stream().map(LotField.Place::bidId).toList();
    return List.of(
        Codes.SMALL_PROVIDERS.finding(
            Effect.INFO, field.lotId(), new Participants(bids).inWords(winners)));
  }

  private static List<Finding> standstill(Competition competition, List<LotField.Place> chosen) {
    int days = Regimes.standstillWorkingDays(competition.tender());
    return chosen.isEmpty()
        ? List.of()
        : List.of(
            Codes.standstill(competition.tender().regime())
                .finding(
                    Effect.INFO,
                    "standstill",
                    days == 0
                        ? "There is no standstill: the award can be final once it is approved"
                        : "From the approval there is a standstill of %d working days"
                            .formatted(days)));
  }
}
