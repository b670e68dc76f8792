package org.socialvalue.evaluation.simulation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.evaluation.simulation.Requests.bid;
import static org.socialvalue.evaluation.simulation.Requests.drawn;
import static org.socialvalue.evaluation.simulation.Requests.given;
import static org.socialvalue.evaluation.simulation.Requests.model;
import static org.socialvalue.evaluation.simulation.Requests.question;
import static org.socialvalue.evaluation.simulation.Requests.questions;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.scoring.Section;
import org.socialvalue.evaluation.simulation.SimulationRequest.Shape;
import org.socialvalue.evaluation.simulation.SimulationRequest.Spread;
import org.socialvalue.evaluation.simulation.SimulationResult.Given;
import org.socialvalue.evaluation.simulation.SimulationResult.Ranked;
import org.socialvalue.events.AwardModel.PriceFormula;
import org.socialvalue.events.Question.Kind;

class WindTunnelTest {

  private static SimulationResult run(SimulationRequest request) {
    assertThat(new RequestFaults(request).all()).isEmpty();
    return new WindTunnel(request).run(done -> true);
  }

  private static Given ranked(SimulationRequest request) {
    return requireNonNull(run(request).given());
  }

  @Test
  void aSeedGivesTheSameAndAnotherSeedAnother() {
    var result = run(drawn(300, 8, 7));

    assertThat(run(drawn(300, 8, 7))).isEqualTo(result);
    assertThat(run(drawn(300, 8, 8))).isNotEqualTo(result);
  }

  @Test
  void everyCompetitionIsAccountedFor() {
    var result = run(drawn(500, 8, 1));

    assertThat(result.competitions()).isEqualTo(500);
    assertThat(result.awarded() + result.tied() + result.empty()).isEqualTo(500);
    assertThat(result.effectiveWeights())
        .extracting(SimulationResult.EffectiveWeight::section)
        .containsExactly(Section.values());
    assertThat(result.reversals().leavings()).isEqualTo(7 * result.awarded());
    assertThat(result.middleBid().everWins()).isTrue();
  }

  @Test
  void aSectionWithoutPointsDecidesNothing() {
    var like = drawn(200, 6, 1);
    var result =
        run(
            Requests.request(
                model(PriceFormula.LOWEST_OVER_BID, "50", "50", "0", 5),
                like.questions(),
                null,
                like.drawn(),
                200,
                1L));

    assertThat(result.effectiveWeights().get(2).decides()).isZero();
    assertThat(result.effectiveWeights().get(0).decides()).isPositive();
  }

  @Test
  void aFormulaThatStandsAloneIsNeverTurnedByALeaving() {
    var like = drawn(200, 8, 1);
    var result =
        run(
            new SimulationRequest(
                model(PriceFormula.LINEAR_TO_CEILING, "40", "50", "10", 5),
                like.questions(),
                new BigDecimal("1300000"),
                null,
                null,
                null,
                like.drawn(),
                200,
                1L,
                null));

    assertThat(result.reversals().winnerTurned()).isZero();
    assertThat(result.reversals().orderTurned()).isZero();
  }

  @Test
  void itEndsWhenItIsNoLongerWanted() {
    var result = new WindTunnel(drawn(1_000_000, 8, 1)).run(done -> done < 10);

    assertThat(result.competitions()).isEqualTo(10);
  }

  /** felp.ac.uk, assessment method: raw scores against the best, 80 to 20. */
  @Test
  void aPublishedEvaluationIsReproducedFromItsRawFigures() {
    var request =
        given(
            model(PriceFormula.LOWEST_OVER_BID, "20", "80", "0", 150),
            List.of(question("Q", Kind.QUALITY, "100")),
            bid("A", "10500", "Q", "123"),
            bid("B", "10350", "Q", "126"),
            bid("C", "11750", "Q", "129"),
            bid("D", "9900", "Q", "117"));

    var places = ranked(Requests.againstTheBest(request)).places();

    assertThat(places).extracting(Ranked::name).containsExactly("B", "C", "A", "D");
    assertThat(places)
        .extracting(Ranked::total)
        .containsExactly(d("97.27"), d("96.85"), d("95.14"), d("92.56"));
    assertThat(places)
        .extracting(place -> requireNonNull(place.price()).sharePercent())
        .containsExactly(d("95.65"), d("84.26"), d("94.29"), d("100.00"));
  }

  /** Hierarchical weights as they print: 75 × 20, 25, 30 and 25 %, beside 25 for price. */
  @Test
  void aHierarchyOfWeightsShowsWhatEachCriterionCanBring() {
    var places =
        ranked(
                given(
                    model(PriceFormula.MEAN_DEVIATION, "25", "75", "0", 10),
                    List.of(
                        question("1", Kind.QUALITY, "20"),
                        question("2", Kind.QUALITY, "25"),
                        question("3", Kind.QUALITY, "30"),
                        question("4", Kind.QUALITY, "25")),
                    bid("a", "90", "1", "7.5", "2", "10", "3", "0", "4", "1"),
                    bid("b", "110", "1", "10", "2", "10", "3", "10", "4", "10")))
            .places();

    assertThat(places.getFirst().questions())
        .extracting(points -> points.maximum().toPlainString())
        .containsExactly("15.00", "18.75", "22.50", "18.75");
    assertThat(places.get(1).questions().getFirst().exactPoints()).isEqualTo("45/4");
    assertThat(requireNonNull(places.get(1).price()).sharePercent()).isEqualTo(d("60.00"));
  }

  /** £1,250 and £1,500 for a point of quality: price per quality point, alone. */
  @Test
  void pricePerQualityPointIsRankedAndShown() {
    var places =
        ranked(
                given(
                    model(PriceFormula.QUALITY_PER_PRICE, "100", "0", "0", 100),
                    List.of(question("Q", Kind.QUALITY, "100")),
                    bid("dear and good", "100000", "Q", "80"),
                    bid("cheap and poor", "90000", "Q", "60")))
            .places();

    assertThat(places).extracting(Ranked::name).containsExactly("dear and good", "cheap and poor");
    assertThat(requireNonNull(places.get(1).price()).figures().get(1).shown())
        .isEqualTo(d("1500.00"));
    assertThat(places.get(1).total()).isEqualTo(d("83.33"));
  }

  @Test
  void aBidWithoutAPriceIsOutAndNobodysComparator() {
    var places =
        ranked(
                given(
                    model(PriceFormula.LINEAR_LOWEST_TO_HIGHEST, "100", "0", "0", 5),
                    List.of(question("Q", Kind.QUALITY, "100")),
                    bid("silent", null, "Q", "5"),
                    bid("only", "7", "Q", "0")))
            .places();

    assertThat(places.getFirst().total()).isEqualTo(d("100.00"));
    assertThat(requireNonNull(places.get(1).out()).because()).isEqualTo("COMPLETE_ANSWERS");
  }

  @Test
  void aBidWithoutAPriceIsRankedWherePriceHasNoWeight() {
    var places =
        ranked(
                given(
                    model(PriceFormula.LOWEST_OVER_BID, "0", "100", "0", 5),
                    List.of(question("Q", Kind.QUALITY, "100")),
                    bid("silent", null, "Q", "5"),
                    bid("priced", "7", "Q", "4")))
            .places();

    assertThat(places).extracting(Ranked::name).containsExactly("silent", "priced");
    assertThat(places).extracting(Ranked::total).containsExactly(d("100.00"), d("80.00"));
  }

  @Test
  void everyFaultIsToldAtOnce() {
    var wrong =
        given(
            model(PriceFormula.AWARD_ON_VALUE, "40", "50", "20", 5),
            List.of(
                question("Q", Kind.QUALITY, "60"),
                question("Q", Kind.QUALITY, "30"),
                question("S", Kind.OPEN_QUESTION, "100")),
            bid("a", "1", "Q", "6", "X", "1"));

    assertThat(new RequestFaults(wrong).all())
        .extracting(fault -> fault.pointer())
        .containsExactlyInAnyOrder(
            "/awardModel",
            "/priceCeiling",
            "/questions/1/id",
            "/questions",
            "/given/0/marks/Q",
            "/given/0/marks/Q",
            "/given/0/marks/S",
            "/given/0/marks/X");
    assertThat(
            new RequestFaults(
                    Requests.request(wrong.awardModel(), questions(), null, null, null, null))
                .all())
        .extracting(fault -> fault.pointer())
        .contains("/given");
  }

  @Property(tries = 200)
  void whatIsDrawnLiesWithinTheBoundsAndOnTheSteps(
      @ForAll Shape shape, @ForAll long seed, @ForAll byte low, @ForAll byte wide) {
    long least = Math.abs((int) low);
    long most = least + Math.abs((int) wide);
    var draw =
        new Draw(
            new Spread(shape, BigDecimal.valueOf(least), BigDecimal.valueOf(most), null, null),
            new BigDecimal("0.25"));
    var random = new SplittableRandom(seed);

    Stream.generate(() -> draw.next(random))
        .limit(50)
        .forEach(
            figure -> {
              assertThat(figure).isBetween(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
              assertThat(figure.remainder(new BigDecimal("0.25"))).isZero();
            });
  }

  private static BigDecimal d(String figure) {
    return new BigDecimal(figure);
  }
}
