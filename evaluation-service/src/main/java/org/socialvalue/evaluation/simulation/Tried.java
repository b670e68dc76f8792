package org.socialvalue.evaluation.simulation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.LotContest;
import org.socialvalue.evaluation.scoring.NonPrice;
import org.socialvalue.evaluation.scoring.ScoredBid;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.AwardModel.SocialValueMode;
import org.socialvalue.events.AwardModel.TieRule;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;

/** Brings a request to the arithmetic: as a contest without bids, and its given bids. */
record Tried(SimulationRequest request) {

  private static final int SHOWN_DECIMALS = 2;
  private static final BigDecimal ALL = new BigDecimal("100");
  private static final String LOT = "LOT";

  LotContest contest() {
    return new LotContest(
        model(),
        lot(),
        request.questions().stream().map(Tried::question).toList(),
        List.of(),
        orElse(request.nonPrice(), NonPrice.AS_MARKED));
  }

  private Lot lot() {
    var ceiling = request.priceCeiling();
    var value = orElse(request.estimatedValue(), ceiling == null ? BigDecimal.ZERO : ceiling);
    return new Lot(LOT, LocalizedText.english(LOT), List.of(), value, ceiling);
  }

  private AwardModel model() {
    var asked = request.awardModel();
    var table = asked.priceTable();
    return new AwardModel(
        asked.priceWeight(),
        asked.qualityWeight(),
        asked.socialValueWeight(),
        orElse(asked.specifiedShare(), ALL),
        orElse(asked.openShare(), ALL),
        orElse(asked.socialValueMode(), SocialValueMode.SEPARATE),
        asked.priceFormula(),
        asked.qualityMinimum(),
        new AwardModel.Scale(asked.scale().min(), asked.scale().max(), List.of()),
        orElse(asked.moderationTolerance(), BigDecimal.ZERO),
        orElse(asked.shownDecimals(), SHOWN_DECIMALS),
        orElse(asked.tieRule(), TieRule.HIGHER_QUALITY_POINTS),
        table == null
            ? null
            : table.stream()
                .map(
                    band ->
                        new AwardModel.PriceBand(band.upToPercentOfLowest(), band.pointsPercent()))
                .toList(),
        null,
        null);
  }

  private static Question question(SimulationRequest.AskedQuestion asked) {
    return new Question(
        asked.id(),
        asked.kind(),
        LocalizedText.english(asked.id()),
        asked.weight(),
        List.of(),
        asked.minimumMark());
  }

  /** The given bids, numbered in their order. */
  List<ScoredBid> given(List<SimulationRequest.GivenBid> given) {
    return IntStream.range(0, given.size()).mapToObj(i -> given(i, given.get(i))).toList();
  }

  private ScoredBid given(int number, SimulationRequest.GivenBid bid) {
    Map<String, Fraction> marks = new HashMap<>();
    bid.marks().forEach((question, mark) -> marks.put(question, Fraction.of(mark)));
    return new ScoredBid(id(number), bid.name(), priced(bid), marks, Set.of());
  }

  /** Nought where price has no weight and none was given, as of a bid that is opened. */
  private @Nullable BigDecimal priced(SimulationRequest.GivenBid bid) {
    boolean asked = request.awardModel().priceWeight().signum() > 0;
    return bid.price() == null && !asked ? BigDecimal.ZERO : bid.price();
  }

  /** Bids of a simulation have no life of their own: they are known by their number. */
  static UUID id(int number) {
    return new UUID(0, number + 1L);
  }

  static int number(UUID id) {
    return (int) id.getLeastSignificantBits() - 1;
  }

  private static <T> T orElse(@Nullable T given, T otherwise) {
    return given == null ? otherwise : given;
  }
}
