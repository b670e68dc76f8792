package org.socialvalue.benchmarks.ranking;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.evaluation.scoring.AgreedMark;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.LotContest;
import org.socialvalue.evaluation.scoring.Ranking;
import org.socialvalue.evaluation.scoring.ScoredBid;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Question;

/**
 * From the marks of seven evaluators for sixty questions to the places, exactly: the time that one
 * core works at it, whatever else the machine does.
 */
public final class Arithmetic {

  private static final int QUESTIONS = 60;
  private static final int EVALUATORS = 7;
  private static final int ROUNDS = 11;
  private static final int FEW = 500;
  private static final int MANY = 5_000;

  private Arithmetic() {}

  /** A bid with everybody's marks, before any is agreed. */
  private record Marked(UUID id, BigDecimal price, List<List<Integer>> marks) {}

  /** Tells it for few bids and for many. */
  public static void tell(Report report) {
    report.tell(
        "ranking", "questions of %d evaluators, arithmetic alone".formatted(EVALUATORS), QUESTIONS);
    for (var formula :
        List.of(AwardModel.PriceFormula.LOWEST_OVER_BID, AwardModel.PriceFormula.MEAN_DEVIATION)) {
      double few = median(formula, FEW);
      double many = median(formula, MANY);
      report.atMost("ranking", "%s, %,d bids, one core".formatted(formula, FEW), 200, few, "ms");
      report.measured("ranking", "%s, %,d bids".formatted(formula, MANY), many, "ms");
      report.measured("ranking", formula + ", ten times the bids", many / few, "times");
    }
  }

  private static double median(AwardModel.PriceFormula formula, int number) {
    var questions = IntStream.range(0, QUESTIONS).mapToObj(Arithmetic::question).toList();
    var bids = bids(number);
    var model = model(formula);
    var cpu = ManagementFactory.getThreadMXBean();
    var taken = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long began = cpu.getCurrentThreadCpuTime();
      var ranking =
          Ranking.of(
              new LotContest(
                  model,
                  new Lot(
                      "L", LocalizedText.english("L"), List.of(), new BigDecimal("2000000"), null),
                  questions,
                  bids.stream().map(bid -> agreed(bid, questions)).toList()));
      double ms = (cpu.getCurrentThreadCpuTime() - began) / 1e6;
      if (ranking.places().size() != number) {
        throw new IllegalStateException("A bid was lost");
      }
      if (round >= 0) {
        taken[round] = ms;
      }
    }
    Arrays.sort(taken);
    return taken[ROUNDS / 2];
  }

  private static ScoredBid agreed(Marked bid, List<Question> questions) {
    var marks = new HashMap<String, Fraction>();
    for (int i = 0; i < QUESTIONS; i++) {
      marks.put(
          questions.get(i).id(), new AgreedMark(bid.marks().get(i), null, BigDecimal.TEN).agreed());
    }
    return new ScoredBid(bid.id(), bid.id().toString(), bid.price(), marks, Set.of());
  }

  private static List<Marked> bids(int number) {
    var random = new SplittableRandom(number);
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new Marked(
                    new UUID(1, i),
                    BigDecimal.valueOf(random.nextLong(80_000_000, 120_000_000), 2),
                    IntStream.range(0, QUESTIONS)
                        .mapToObj(q -> random.ints(EVALUATORS, 0, 6).boxed().toList())
                        .toList()))
        .toList();
  }

  /** Forty of quality, ten specified, ten open; weights of 2.5 and 10 %. */
  private static Question question(int number) {
    var kind =
        number < 40
            ? Question.Kind.QUALITY
            : number < 50 ? Question.Kind.SPECIFIED_REQUIREMENT : Question.Kind.OPEN_QUESTION;
    return new Question(
        "Q" + number,
        kind,
        LocalizedText.english("Q" + number),
        new BigDecimal(number < 40 ? "2.5" : "10"),
        List.of());
  }

  static AwardModel model(AwardModel.PriceFormula formula) {
    return new AwardModel(
        new BigDecimal("30"),
        new BigDecimal("60"),
        new BigDecimal("10"),
        new BigDecimal("60"),
        new BigDecimal("40"),
        AwardModel.SocialValueMode.SEPARATE,
        formula,
        new BigDecimal("20"),
        new AwardModel.Scale(0, 5, List.of()),
        BigDecimal.ONE,
        2,
        AwardModel.TieRule.HIGHER_QUALITY_POINTS);
  }
}
