package org.socialvalue.evaluation.simulation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.LotContest;
import org.socialvalue.evaluation.scoring.ScoredBid;
import org.socialvalue.evaluation.scoring.Terms;
import org.socialvalue.evaluation.scoring.Trial;
import org.socialvalue.evaluation.simulation.SimulationRequest.Drawing;
import org.socialvalue.evaluation.simulation.SimulationRequest.Spread;

/** Tries an award model on the bids that a request gives or has drawn. */
public final class WindTunnel {

  static final int DRAWN_UNLESS_SAID = 10_000;
  private static final BigDecimal PENNY = new BigDecimal("0.01");
  private static final BigDecimal POINTS = new BigDecimal("5");

  private final SimulationRequest request;
  private final Tried tried;
  private final LotContest contest;

  /**
   * @param request without faults
   */
  public WindTunnel(SimulationRequest request) {
    this.request = request;
    this.tried = new Tried(request);
    this.contest = tried.contest();
  }

  /** How many competitions there are to try. */
  static int competitions(SimulationRequest request) {
    var asked = request.competitions();
    return request.given() != null ? 1 : asked == null ? DRAWN_UNLESS_SAID : asked;
  }

  /**
   * @param goOn asked after each competition, with how many are done; false ends it
   * @return what came of those that were done
   */
  public SimulationResult run(IntPredicate goOn) {
    var points = request.sensitivityPoints();
    var tally = new Tally(points == null ? POINTS : points);
    var bench = new Trial.Bench(contest);
    var given = request.given();
    if (given != null) {
      var bids = tried.given(given);
      tally.count(bench.on(bids));
      return tally.result(
          terms(), new GivenField(contest.among(bids)).inFull(), Assumptions.of(request));
    }
    draw(bench, tally, requireNonNull(request.drawn()), goOn);
    return tally.result(terms(), null, Assumptions.of(request));
  }

  private Terms terms() {
    return Terms.of(contest);
  }

  private void draw(Trial.Bench bench, Tally tally, Drawing drawing, IntPredicate goOn) {
    var seed = request.seed();
    var random = new SplittableRandom(seed == null ? 1 : seed);
    var step = drawing.markStep() == null ? BigDecimal.ONE : drawing.markStep();
    var price = new Draw(drawing.price(), PENNY);
    var marks = new HashMap<String, Draw>();
    Map<String, Spread> named = drawing.marksOf() == null ? Map.of() : drawing.marksOf();
    for (var question : contest.questions()) {
      marks.put(question.id(), new Draw(named.getOrDefault(question.id(), drawing.marks()), step));
    }
    int all = competitions(request);
    for (int done = 1; done <= all; done++) {
      tally.count(bench.on(bids(drawing.bids(), price, marks, random)));
      if (!goOn.test(done)) {
        return;
      }
    }
  }

  private List<ScoredBid> bids(
      int number, Draw price, Map<String, Draw> marks, SplittableRandom random) {
    var bids = new ArrayList<ScoredBid>(number);
    for (int i = 0; i < number; i++) {
      var own = new HashMap<String, Fraction>();
      var asks = price.next(random);
      for (var question : contest.questions()) {
        var draw = requireNonNull(marks.get(question.id()));
        own.put(question.id(), Fraction.of(draw.next(random)));
      }
      bids.add(new ScoredBid(Tried.id(i), "bid " + (i + 1), asks, own, Set.of()));
    }
    return bids;
  }
}
