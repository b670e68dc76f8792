package org.socialvalue.benchmarks.ranking;

import static org.socialvalue.local.Service.EVALUATION;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Script;
import org.socialvalue.local.demo.User;

/** The wind tunnel over HTTP: 10,000 competitions of eight bids, from the request to the result. */
public final class LongSimulation {

  private static final int COMPETITIONS = 10_000;
  private static final int BIDS = 8;
  private static final int ROUNDS = 5;
  private static final long LOOK_EVERY = 50;

  private final User ben;

  public LongSimulation(StackAddresses addresses) {
    this.ben = new Cast(addresses).as("ben");
  }

  /** Tells it for few questions and for many. */
  public void tell(Report report) throws InterruptedException {
    for (int questions : new int[] {5, 20}) {
      var millis = new long[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        long began = System.nanoTime();
        simulate(request(questions, round));
        millis[round] = (System.nanoTime() - began) / 1_000_000;
      }
      var first = millis[0];
      Arrays.sort(millis);
      var what =
          "%,d simulated competitions of %d bids, %d questions"
              .formatted(COMPETITIONS, BIDS, questions);
      report.measured("ranking", what + ", the first", first / 1e3, "s");
      report.measured("ranking", what + ", median", millis[ROUNDS / 2] / 1e3, "s");
    }
  }

  private void simulate(String request) throws InterruptedException {
    var answer = ben.post(EVALUATION, "/v1/simulations", Script.parsed(request)).done();
    var at = "/v1/simulations/" + answer.text("id");
    while (!answer.text("status").equals("DONE")) {
      Thread.sleep(LOOK_EVERY);
      answer = ben.get(EVALUATION, at).done();
    }
  }

  private static String request(int questions, int seed) {
    return """
    {"awardModel": {"priceWeight": 40, "qualityWeight": 50, "socialValueWeight": 10,
                    "specifiedShare": 100, "openShare": 0, "socialValueMode": "SEPARATE",
                    "priceFormula": "LOWEST_OVER_BID", "scale": {"min": 0, "max": 5},
                    "shownDecimals": 2, "tieRule": "LOWER_PRICE"},
     "questions": [{"id": "S", "kind": "SPECIFIED_REQUIREMENT", "weight": 100}, %s],
     "drawn": {"bids": %d, "price": {"shape": "BELL", "least": 800000, "most": 1200000},
               "marks": {"shape": "TRIANGULAR", "least": 0, "most": 5}},
     "competitions": %d, "seed": %d}"""
        .formatted(
            IntStream.range(0, questions)
                .mapToObj(
                    i ->
                        "{\"id\": \"Q%d\", \"kind\": \"QUALITY\", \"weight\": %d}"
                            .formatted(i, 100 / questions))
                .collect(Collectors.joining(", ")),
            BIDS,
            COMPETITIONS,
            seed);
  }
}
