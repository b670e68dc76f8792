package org.socialvalue.monitoring.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.monitoring.status.KpiState.AT_RISK;
import static org.socialvalue.monitoring.status.KpiState.MET;
import static org.socialvalue.monitoring.status.KpiState.NOT_MEASURABLE;
import static org.socialvalue.monitoring.status.KpiState.NOT_STARTED;
import static org.socialvalue.monitoring.status.KpiState.OFF_TRACK;
import static org.socialvalue.monitoring.status.KpiState.ON_TRACK;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.PerformanceRated.Rating;
import org.socialvalue.monitoring.policy.RatingPolicy;
import org.socialvalue.monitoring.status.KpiState;

class ComputedRatingTest {

  /** From worst to best. */
  private static final List<Rating> ORDER =
      List.of(
          Rating.INADEQUATE, Rating.REQUIRES_IMPROVEMENT, Rating.APPROACHING_TARGET, Rating.GOOD);

  @Test
  void all_on_track_or_met_is_good() {
    var rating = of(kpi("60", MET), kpi("40", ON_TRACK));
    assertThat(rating.rating()).isEqualTo(Rating.GOOD);
    assertThat(rating.because()).isEqualTo("100 of 100 points: 1 on track, 1 met");
  }

  @Test
  void the_boundaries_belong_to_the_better_rating() {
    assertThat(of(kpi("80", MET), kpi("20", AT_RISK)).rating()).isEqualTo(Rating.GOOD);
    assertThat(of(kpi("79.99", MET), kpi("20.01", AT_RISK)).rating())
        .isEqualTo(Rating.APPROACHING_TARGET);
    assertThat(of(kpi("75", MET), kpi("25", OFF_TRACK)).rating())
        .isEqualTo(Rating.APPROACHING_TARGET);
    assertThat(of(kpi("74.99", MET), kpi("25.01", OFF_TRACK)).rating())
        .isEqualTo(Rating.REQUIRES_IMPROVEMENT);
    assertThat(of(kpi("50", MET), kpi("50", OFF_TRACK)).rating())
        .isEqualTo(Rating.REQUIRES_IMPROVEMENT);
    assertThat(of(kpi("49.99", MET), kpi("50.01", OFF_TRACK)).rating())
        .isEqualTo(Rating.INADEQUATE);
  }

  @Test
  void nothing_off_track_is_hidden_in_a_good_rating() {
    assertThat(of(kpi("95", MET), kpi("5", OFF_TRACK)).rating())
        .isEqualTo(Rating.APPROACHING_TARGET);
  }

  @Test
  void what_cannot_be_measured_takes_no_part_and_too_much_of_it_makes_it_other() {
    assertThat(of(kpi("50", MET), kpi("50", NOT_MEASURABLE)).rating()).isEqualTo(Rating.GOOD);
    var rating = of(kpi("49", MET), kpi("51", NOT_MEASURABLE));
    assertThat(rating.rating()).isEqualTo(Rating.OTHER);
    assertThat(rating.score()).isNull();
    assertThat(of(kpi("100", NOT_STARTED)).rating()).isEqualTo(Rating.OTHER);
    assertThat(of().rating()).isEqualTo(Rating.OTHER);
  }

  @Test
  void without_weights_all_count_alike() {
    assertThat(of(kpi("0", MET), kpi("0", OFF_TRACK)).score()).isEqualByComparingTo("50");
  }

  @Property
  void the_order_of_the_kpis_does_not_matter(
      @ForAll("standings") @Size(max = 12) List<Standing> standings, @ForAll Random random) {
    var shuffled = new ArrayList<>(standings);
    Collections.shuffle(shuffled, random);
    assertThat(ComputedRating.of(shuffled, RatingPolicy.DEFAULT))
        .isEqualTo(ComputedRating.of(standings, RatingPolicy.DEFAULT));
  }

  @Property
  void a_kpi_that_does_better_never_makes_the_rating_worse(
      @ForAll("measured") @Size(min = 1, max = 12) List<Standing> standings) {
    var before = ComputedRating.of(standings, RatingPolicy.DEFAULT).rating();
    for (int i = 0; i < standings.size(); i++) {
      var better = new ArrayList<>(standings);
      better.set(i, better(standings.get(i)));
      var after = ComputedRating.of(better, RatingPolicy.DEFAULT).rating();
      assertThat(ORDER.indexOf(after)).isGreaterThanOrEqualTo(ORDER.indexOf(before));
    }
  }

  @Property
  void the_score_stays_between_nothing_and_a_hundred(
      @ForAll("standings") @Size(max = 12) List<Standing> standings) {
    var score = ComputedRating.of(standings, RatingPolicy.DEFAULT).score();
    if (score != null) {
      assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }
  }

  @Provide
  Arbitrary<List<Standing>> standings() {
    return of(Arbitraries.of(KpiState.class)).list();
  }

  @Provide
  Arbitrary<List<Standing>> measured() {
    return of(Arbitraries.of(OFF_TRACK, AT_RISK, ON_TRACK, MET)).list();
  }

  private static Arbitrary<Standing> of(Arbitrary<KpiState> states) {
    return Combinators.combine(states, Arbitraries.integers().between(1, 100))
        .as((state, weight) -> kpi(Integer.toString(weight), state));
  }

  private static Standing better(Standing standing) {
    var state =
        switch (standing.state()) {
          case OFF_TRACK -> AT_RISK;
          case AT_RISK -> ON_TRACK;
          default -> MET;
        };
    return new Standing(
        standing.kpiId(), standing.name(), standing.weight(), state, standing.reason(), null);
  }

  private static ComputedRating of(Standing... standings) {
    return ComputedRating.of(List.of(standings), RatingPolicy.DEFAULT);
  }

  private static Standing kpi(String weight, KpiState state) {
    return new Standing(
        UUID.randomUUID(), "a KPI", new BigDecimal(weight), state, "so it is", null);
  }
}
