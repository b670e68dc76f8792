package org.socialvalue.local.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The facts of one commission, which a story can be told with others of.
 *
 * @param title what the project is called
 * @param bidding how long bids can be handed in
 * @param startsOn first day of the contract
 * @param marks what each evaluator gives: bid, question, evaluator in the order dev, esme, farid
 */
public record Commission(
    String title,
    Duration bidding,
    LocalDate startsOn,
    Map<String, Map<String, List<Integer>>> marks) {

  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  /** The demo: a contract that began fourteen months ago, so that its first review is due. */
  public static Commission homecare() {
    return new Commission(
        "Homecare for older people",
        Duration.ofSeconds(15),
        today().minusMonths(14).withDayOfMonth(1),
        Map.of(
            "orchard",
                marks(List.of(5, 4, 5), List.of(4, 4, 4), List.of(4, 4, 5), List.of(4, 5, 4)),
            "bluebird",
                marks(List.of(4, 4, 4), List.of(4, 3, 4), List.of(3, 3, 3), List.of(5, 5, 5)),
            "weald",
                marks(List.of(4, 4, 3), List.of(4, 3, 4), List.of(5, 2, 3), List.of(2, 2, 3))));
  }

  private static Map<String, List<Integer>> marks(
      List<Integer> q1, List<Integer> q2, List<Integer> q3, List<Integer> q4) {
    return Map.of("Q1", q1, "Q2", q2, "Q3", q3, "Q4", q4);
  }

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }
}
