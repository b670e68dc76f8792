package org.socialvalue.evaluation.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.socialvalue.events.AwardModel.SocialValueMode;

/** What holds of every ranking, whatever the marks and prices. */
class RankingPropertiesTest {

  private record Entry(long pence, int quality, int specified, int open) {}

  @Provide
  Arbitrary<List<Entry>> fields() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 50),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 5))
        .as(Entry::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7);
  }

  private static LotContest contest(List<Entry> entries) {
    var bids = IntStream.range(0, entries.size()).mapToObj(i -> bid(i, entries.get(i))).toList();
    return contestOf(bids);
  }

  private static ScoredBid bid(int number, Entry entry) {
    return new ScoredBid(
        new UUID(1, number),
        "bidder-" + number,
        BigDecimal.valueOf(entry.pence, 2),
        Map.of(
            "Q1", Fraction.of(entry.quality),
            "SV1", Fraction.of(entry.specified),
            "SV2", Fraction.of(entry.open)),
        Set.of());
  }

  private static LotContest contestOf(List<ScoredBid> bids) {
    var empty =
        Contests.contest()
            .ceiling("0.45")
            .with(Contests.model("40", "50", "10", "20", SocialValueMode.SEPARATE))
            .build();
    return new LotContest(empty.model(), empty.lot(), empty.questions(), bids);
  }

  @Property
  void theOrderInWhichBidsComeInHasNoBearing(
      @ForAll("fields") List<Entry> entries, @ForAll long seed) {
    var contest = contest(entries);
    var shuffled = new ArrayList<>(contest.bids());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Ranking.of(contestOf(shuffled)).places()).isEqualTo(Ranking.of(contest).places());
  }

  @Property
  void pointsOfQuestionsAndPriceSumExactlyToTheTotal(@ForAll("fields") List<Entry> entries) {
    for (var place : Ranking.of(contest(entries)).places()) {
      if (place.total() != null && place.price() != null) {
        var questions =
            Fraction.sum(place.questions().stream().map(QuestionPoints::points).toList());
        assertThat(questions.plus(place.price().points())).isEqualTo(place.total());
        assertThat(place.total()).isBetween(Fraction.ZERO, Fraction.HUNDRED);
      }
    }
  }

  @Property
  void equalPricesHaveEqualPoints(@ForAll("fields") List<Entry> entries) {
    var in = Ranking.of(contest(entries)).places().stream().filter(p -> p.price() != null).toList();

    for (var one : in) {
      for (var other : in) {
        if (priceOf(one).compareTo(priceOf(other)) == 0) {
          assertThat(one.points(Section.PRICE)).isEqualTo(other.points(Section.PRICE));
        }
      }
    }
  }

  private static BigDecimal priceOf(Place place) {
    return requireNonNull(place.price()).price();
  }

  @Property
  void aBetterTotalNeverHasAWorsePlace(@ForAll("fields") List<Entry> entries) {
    var in = Ranking.of(contest(entries)).places().stream().filter(p -> p.rank() != null).toList();

    for (int i = 1; i < in.size(); i++) {
      assertThat(in.get(i).totalOrZero()).isLessThanOrEqualTo(in.get(i - 1).totalOrZero());
      assertThat(in.get(i).rank()).isGreaterThanOrEqualTo(in.get(i - 1).rank());
    }
  }

  @Property
  void everyBidHasOnePlace(@ForAll("fields") List<Entry> entries) {
    var places = Ranking.of(contest(entries)).places();

    assertThat(places).extracting(Place::bidId).doesNotHaveDuplicates().hasSize(entries.size());
  }
}
