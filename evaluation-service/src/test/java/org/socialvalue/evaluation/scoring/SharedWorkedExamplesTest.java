package org.socialvalue.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same published examples, read from the shared file beside the project where it is there, so
 * that a case added to it is noticed. Without the file this says so; {@link WorkedExamplesTest}
 * carries the figures in any case.
 */
class SharedWorkedExamplesTest {

  private static final Path FILE = Path.of("../../shared/evaluation/worked-examples.json");

  @TestFactory
  List<DynamicTest> everyCaseInTheFile() throws Exception {
    if (!Files.exists(FILE)) {
      System.out.println(
          "No shared worked examples beside the project: the figures carried in"
              + " WorkedExamplesTest are what is tested");
      return List.of();
    }
    var cases = new ObjectMapper().readTree(Files.readString(FILE)).get("cases");
    return StreamSupport.stream(cases.spliterator(), false)
        .map(c -> DynamicTest.dynamicTest(c.get("id").asText(), () -> check(c)))
        .toList();
  }

  private static void check(JsonNode example) {
    switch (example.get("id").asText()) {
      case "weighted-80-20" -> eightyToTwenty(example.get("bids"));
      case "lowest-over-bid-fractions" -> lowestOverBid(example.get("bids"), Fraction.ONE, 3);
      case "lowest-over-bid-percent" -> lowestOverBid(example.get("bids"), Fraction.HUNDRED, 0);
      case "equal-prices" -> {
        lowestOverBid(example.get("bids"), Fraction.HUNDRED, 0);
        byFormula(new LinearLowestToHighest(), example.get("bids"), Fraction.HUNDRED, 0);
        byFormula(new QualityPerPrice(), example.get("bids"), Fraction.HUNDRED, 0);
      }
      case "rounding-half-up" -> roundings(example.get("roundings"));
      case "hierarchical-weights" -> weights(example.get("weights"));
      case "specified-open-split" ->
          assertThat(
                  Contests.placeOf("a", Contests.contest().bid("a", "1", "5", "4", "3").ranking())
                      .points(Section.SOCIAL_VALUE)
                      .rounded(2))
              .isEqualByComparingTo(decimal(example, "points"));
      case "mean-deviation" ->
          byFormula(new MeanDeviation(), example.get("bids"), Fraction.HUNDRED, 0);
      case "rate-target" -> System.out.println("rate-target: the monitoring service's example");
      default -> System.out.println("A worked example that nobody tests: " + example.get("id"));
    }
  }

  private static void eightyToTwenty(JsonNode bids) {
    var prices = Field.of(priced(bids));
    for (var bid : bids) {
      var quality =
          Fraction.of(decimal(bid, "nonPriceScore")).over(highest(bids)).times(Fraction.HUNDRED);
      var price = new LowestOverBid().points(own(bid), prices, Fraction.HUNDRED);
      var total = quality.times(Fraction.of(4, 5)).plus(price.times(Fraction.of(1, 5)));
      assertThat(quality.rounded(2)).isEqualTo(decimal(bid, "nonPrice"));
      assertThat(price.rounded(2)).isEqualTo(decimal(bid, "pricePoints"));
      assertThat(total.rounded(2)).isEqualTo(decimal(bid, "total"));
    }
  }

  private static Fraction highest(JsonNode bids) {
    return StreamSupport.stream(bids.spliterator(), false)
        .map(bid -> Fraction.of(decimal(bid, "nonPriceScore")))
        .max(Fraction::compareTo)
        .orElseThrow();
  }

  private static void lowestOverBid(JsonNode bids, Fraction maximum, int places) {
    byFormula(new LowestOverBid(), bids, maximum, places);
  }

  private static void byFormula(PriceFormula formula, JsonNode bids, Fraction maximum, int places) {
    var field = Field.of(priced(bids));
    for (var bid : bids) {
      assertThat(formula.points(own(bid), field, maximum).rounded(places))
          .isEqualByComparingTo(decimal(bid, "pricePoints"));
    }
  }

  private static Contender own(JsonNode bid) {
    return Contenders.bid(0, Fraction.of(decimal(bid, "price")), Fraction.ONE, Fraction.ZERO);
  }

  private static void roundings(JsonNode pairs) {
    for (var pair : pairs) {
      assertThat(Fraction.of(new BigDecimal(pair.get(0).asText())).rounded(2))
          .isEqualTo(new BigDecimal(pair.get(1).asText()));
    }
  }

  private static void weights(JsonNode weights) {
    for (int i = 0; i < weights.get("criteria").size(); i++) {
      var effective =
          Fraction.of(decimal(weights, "category"))
              .times(
                  Fraction.of(new BigDecimal(weights.get("criteria").get(i).asText())).percent());
      assertThat(effective.rounded(2))
          .isEqualTo(new BigDecimal(weights.get("effective").get(i).asText()));
    }
  }

  private static List<Contender> priced(JsonNode bids) {
    return StreamSupport.stream(bids.spliterator(), false)
        .map(SharedWorkedExamplesTest::own)
        .toList();
  }

  private static BigDecimal decimal(JsonNode node, String field) {
    return new BigDecimal(node.get(field).asText());
  }
}
