package org.socialvalue.evaluation.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socialvalue.evaluation.simulation.Requests.bid;
import static org.socialvalue.evaluation.simulation.Requests.given;
import static org.socialvalue.evaluation.simulation.Requests.model;
import static org.socialvalue.evaluation.simulation.Requests.question;
import static org.socialvalue.evaluation.simulation.Requests.questions;
import static org.socialvalue.evaluation.simulation.Requests.spread;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialvalue.evaluation.simulation.SimulationRequest.Drawing;
import org.socialvalue.evaluation.simulation.SimulationRequest.Shape;
import org.socialvalue.evaluation.simulation.SimulationRequest.Spread;
import org.socialvalue.events.AwardModel.PriceFormula;
import org.socialvalue.events.Question.Kind;
import org.socialvalue.kit.problem.Fault;

class RequestFaultsTest {

  private static final Spread MARKS = spread(Shape.UNIFORM, "0", "5");

  private static List<String> pointers(SimulationRequest request) {
    return new RequestFaults(request).all().stream().map(Fault::pointer).toList();
  }

  private static List<String> drawing(
      Spread marks, @Nullable Map<String, Spread> marksOf, @Nullable String step) {
    return pointers(
        Requests.request(
            model(PriceFormula.LOWEST_OVER_BID, "40", "50", "10", 5),
            questions(),
            null,
            new Drawing(
                2,
                spread(Shape.UNIFORM, "1", "2"),
                marks,
                marksOf,
                step == null ? null : new BigDecimal(step)),
            10,
            1L));
  }

  @Test
  void aQuestionsOwnMarksAreNeverNothing() {
    var marksOf = new HashMap<String, Spread>();
    marksOf.put("Q1", null);
    marksOf.put("Q9", null);

    assertThat(drawing(MARKS, marksOf, null))
        .containsExactlyInAnyOrder("/drawn/marksOf/Q1", "/drawn/marksOf/Q9", "/drawn/marksOf/Q9");
  }

  @Test
  void anyIdOfAQuestionStandsInAPointer() {
    var marksOf = new HashMap<String, Spread>();
    marksOf.put("1/a~b", MARKS);

    assertThat(drawing(MARKS, marksOf, null)).containsExactly("/drawn/marksOf/1~1a~0b");
    assertThat(
            pointers(
                given(
                    model(PriceFormula.LOWEST_OVER_BID, "40", "60", "0", 5),
                    List.of(question("Q/1", Kind.QUALITY, "100")),
                    bid("a", "1", "Q~1", "1"))))
        .containsExactlyInAnyOrder("/given/0/marks/Q~11", "/given/0/marks/Q~01");
  }

  @Test
  void theTopOfATriangleIsBetweenItsBounds() {
    assertThat(drawing(triangle("0.99"), null, null)).containsExactly("/drawn/marks/likely");
    assertThat(drawing(triangle("4.01"), null, null)).containsExactly("/drawn/marks/likely");
    assertThat(drawing(triangle("1"), null, null)).isEmpty();
    assertThat(drawing(triangle("4"), null, null)).isEmpty();
    assertThat(drawing(MARKS, Map.of("Q1", triangle("5")), null))
        .containsExactly("/drawn/marksOf/Q1/likely");
  }

  private static Spread triangle(String likely) {
    return new Spread(
        Shape.TRIANGULAR, new BigDecimal("1"), new BigDecimal("4"), new BigDecimal(likely), null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "0.3", "10"})
  void aStepThatDoesNotDivideTheScaleIsAFault(String step) {
    assertThat(drawing(MARKS, null, step)).containsExactly("/drawn/markStep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0.25", "2.50", "5"})
  void aStepThatDividesTheScaleIsTaken(String step) {
    assertThat(drawing(MARKS, null, step)).isEmpty();
  }

  @Test
  void twoGivenBidsHaveTwoNames() {
    assertThat(
            pointers(
                given(
                    model(PriceFormula.LOWEST_OVER_BID, "40", "60", "0", 5),
                    List.of(question("Q", Kind.QUALITY, "100")),
                    bid("a", "1", "Q", "1"),
                    bid("b", "1", "Q", "1"),
                    bid("a", "2", "Q", "2"))))
        .containsExactly("/given/2/name");
  }
}
