package org.socialvalue.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.demo.Analysing;
import org.socialvalue.local.demo.Bidding;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Composing;
import org.socialvalue.local.demo.Narrator;
import org.socialvalue.local.demo.Planning;
import org.socialvalue.local.demo.Scoring;
import org.socialvalue.local.demo.Script;

/** The path up to the ranking with other prices and marks, against a second, plain arithmetic. */
class OtherNumbersIT {

  private static final List<String> QUESTIONS = List.of("Q1", "Q2", "Q3", "Q4");

  private final Random random = new Random(20261122);
  private final Cast cast = new Cast(Running.stack().addresses());
  private final Narrator quiet =
      new Narrator(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

  @Test
  void totals_are_those_of_a_plain_calculation() {
    // Given marks that need no moderation, and prices of any kind
    var marks = new LinkedHashMap<String, Map<String, List<Integer>>>();
    var prices = new LinkedHashMap<String, Integer>();
    for (var bidder : List.of("weald", "bluebird", "orchard")) {
      marks.put(bidder, marks());
      prices.put(bidder, 700_000 + random.nextInt(300_000));
    }
    var commission =
        new Commission("Other numbers", Duration.ofSeconds(15), LocalDate.of(2027, 4, 1), marks);

    // When
    var ranking = rankingOf(commission, prices);

    // Then
    var lot = lot(ranking.body(), "LOT-2");
    var lowest = prices.values().stream().min(Integer::compare).orElseThrow();
    for (var entry : lot.path("entries")) {
      var bidder = bidderOf(entry.path("bidder").asText());
      var expected = total(of(commission.marks(), bidder), of(prices, bidder), lowest);
      assertThat(entry.path("total").decimalValue()).as(bidder).isEqualByComparingTo(expected);
    }
    assertThat(lot.path("entries").findValuesAsText("rank")).containsExactly("1", "2", "3");
  }

  private org.socialvalue.local.demo.Answer rankingOf(
      Commission commission, Map<String, Integer> prices) {
    var found = new Analysing(cast, quiet).tell(commission);
    var design = new Planning(cast, quiet).tell(found);
    var tender = new Composing(cast, quiet).tell(commission, design);
    var bidding = new Bidding(cast, quiet);
    bidding.awaitCompetition(cast.as("olive"), tender.tender());
    var requirement = bidding.requirementOf(tender.tender());
    var ids = new LinkedHashMap<String, String>();
    for (var bidder : prices.keySet()) {
      var content = Script.page("bid-" + bidder, Map.of("jobs", requirement));
      for (var lot : content.path("lots")) {
        ((ObjectNode) lot).put("price", of(prices, bidder));
      }
      ids.put(bidder, bidding.submit(tender.tender(), bidder, content));
    }
    bidding.awaitDeadline(tender);
    var scoring = new Scoring(cast, quiet);
    scoring.open(tender.tender());
    scoring.appoint(tender.tender());
    for (var evaluator : List.of("farid", "dev", "esme")) {
      scoring.markAll(commission, new Bidding.Bids(ids), evaluator);
      scoring.submit(tender.tender(), evaluator);
    }
    return scoring.rank(tender.tender());
  }

  /** Three marks at most one apart, none so low that quality falls under the minimum. */
  private Map<String, List<Integer>> marks() {
    var marks = new LinkedHashMap<String, List<Integer>>();
    for (var question : QUESTIONS) {
      int low = 3 + random.nextInt(2);
      marks.put(question, IntStream.range(0, 3).mapToObj(i -> low + random.nextInt(2)).toList());
    }
    return marks;
  }

  private static BigDecimal total(Map<String, List<Integer>> marks, int price, int lowest) {
    var quality =
        share(marks, "Q1")
            .multiply(new BigDecimal("36"))
            .add(share(marks, "Q2").multiply(new BigDecimal("24")));
    var social =
        share(marks, "Q3")
            .multiply(new BigDecimal("6"))
            .add(share(marks, "Q4").multiply(new BigDecimal("4")));
    return new BigDecimal(30L * lowest)
        .divide(BigDecimal.valueOf(price), 30, RoundingMode.HALF_UP)
        .add(quality)
        .add(social)
        .setScale(2, RoundingMode.HALF_UP);
  }

  private static BigDecimal share(Map<String, List<Integer>> marks, String question) {
    int sum = of(marks, question).stream().mapToInt(Integer::intValue).sum();
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(15), 30, RoundingMode.HALF_UP);
  }

  private static <T> T of(Map<String, T> all, String name) {
    return Objects.requireNonNull(all.get(name), name);
  }

  private static String bidderOf(String org) {
    return switch (org) {
      case "orchard-homecare" -> "orchard";
      case "bluebird-cic" -> "bluebird";
      default -> "weald";
    };
  }

  private static JsonNode lot(JsonNode ranking, String id) {
    for (var lot : ranking.path("lots")) {
      if (lot.path("lotId").asText().equals(id)) {
        return lot;
      }
    }
    throw new AssertionError("No " + id);
  }
}
