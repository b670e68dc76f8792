package org.socialvalue.evaluation.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.simulation.SimulationRequest.Shape;
import org.socialvalue.evaluation.simulation.SimulationRequest.Spread;
import org.socialvalue.events.AwardModel.PriceFormula;
import org.socialvalue.events.Question.Kind;
import org.socialvalue.kit.json.Pointer;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;

/** What makes a well-formed request one that cannot be computed: all of it at once. */
final class RequestFaults {

  /** The most that one simulation computes: about ten minutes' work on one core. */
  static final long MOST_WORK = 400_000_000L;

  private static final BigDecimal ALL = new BigDecimal("100");

  private final SimulationRequest request;
  private final List<Fault> faults = new ArrayList<>();

  RequestFaults(SimulationRequest request) {
    this.request = request;
  }

  /**
   * @throws Refused 400 with every fault
   */
  static void requireNone(SimulationRequest request) {
    var faults = new RequestFaults(request).all();
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  List<Fault> all() {
    model();
    questions();
    if ((request.given() == null) == (request.drawn() == null)) {
      add("/given", "either given bids or drawn ones, one of the two");
    } else if (request.drawn() != null) {
      drawn(request.drawn());
    } else {
      given();
    }
    if (work(request) > MOST_WORK) {
      add("/competitions", "too much for one simulation: fewer competitions, bids or questions");
    }
    return faults;
  }

  /** Rises with what a simulation costs: competitions × bids × (bids + questions). */
  static long work(SimulationRequest request) {
    var given = request.given();
    var drawn = request.drawn();
    long bids = given != null ? given.size() : drawn == null ? 0 : drawn.bids();
    return WindTunnel.competitions(request) * bids * (bids + request.questions().size());
  }

  private void add(String pointer, String detail) {
    faults.add(new Fault(pointer, detail));
  }

  private void model() {
    var model = request.awardModel();
    var sum = model.priceWeight().add(model.qualityWeight()).add(model.socialValueWeight());
    if (sum.compareTo(ALL) != 0) {
      add("/awardModel", "the weights of price, quality and social value sum to 100, not " + sum);
    }
    if (model.scale().min() >= model.scale().max()) {
      add("/awardModel/scale", "the least mark is under the best");
    }
    boolean byReference =
        model.priceFormula() == PriceFormula.LINEAR_TO_CEILING
            || model.priceFormula() == PriceFormula.AWARD_ON_VALUE;
    if (byReference && request.priceCeiling() == null && request.estimatedValue() == null) {
      add("/priceCeiling", "this formula needs a ceiling or an estimated value");
    }
    table(model.priceFormula(), model.priceTable());
  }

  private void table(PriceFormula formula, @Nullable List<SimulationRequest.Band> table) {
    if (formula == PriceFormula.TABLE && (table == null || table.isEmpty())) {
      add("/awardModel/priceTable", "this formula needs a table");
    }
    for (int i = 1; table != null && i < table.size(); i++) {
      var before = table.get(i - 1);
      var band = table.get(i);
      if (band.upToPercentOfLowest().compareTo(before.upToPercentOfLowest()) <= 0) {
        add("/awardModel/priceTable/" + i + "/upToPercentOfLowest", "bands ascend");
      }
      if (band.pointsPercent().compareTo(before.pointsPercent()) > 0) {
        add("/awardModel/priceTable/" + i + "/pointsPercent", "a dearer band never has more");
      }
    }
  }

  private void questions() {
    Map<Kind, BigDecimal> sums = new EnumMap<>(Kind.class);
    var seen = new HashSet<String>();
    for (int i = 0; i < request.questions().size(); i++) {
      var question = request.questions().get(i);
      sums.merge(question.kind(), question.weight(), BigDecimal::add);
      if (!seen.add(question.id())) {
        add("/questions/" + i + "/id", "another question has this id");
      }
      var minimum = question.minimumMark();
      if (minimum != null && minimum > request.awardModel().scale().max()) {
        add("/questions/" + i + "/minimumMark", "is over the best mark");
      }
    }
    sums.forEach(
        (kind, sum) -> {
          if (sum.compareTo(ALL) != 0) {
            add("/questions", "the weights of " + kind + " questions sum to 100, not " + sum);
          }
        });
    shares(sums.keySet());
  }

  private void shares(Set<Kind> asked) {
    var specified = request.awardModel().specifiedShare();
    var open = request.awardModel().openShare();
    boolean both = asked.contains(Kind.SPECIFIED_REQUIREMENT) && asked.contains(Kind.OPEN_QUESTION);
    if (both && (specified == null || open == null || specified.add(open).compareTo(ALL) != 0)) {
      add("/awardModel", "the shares of specified and open social value sum to 100");
    }
  }

  private void given() {
    var bids = request.given() == null ? List.<SimulationRequest.GivenBid>of() : request.given();
    var ids = request.questions().stream().map(SimulationRequest.AskedQuestion::id).toList();
    var seen = new HashSet<String>();
    for (int i = 0; i < bids.size(); i++) {
      if (!seen.add(bids.get(i).name())) {
        add("/given/" + i + "/name", "another bid has this name");
      }
      var marks = bids.get(i).marks();
      var at = "/given/" + i + "/marks";
      for (var id : ids) {
        if (marks.get(id) == null) {
          add(Pointer.into(at, id), "has no mark; nought is a mark");
        } else if (isOffScale(marks.get(id))) {
          add(Pointer.into(at, id), "is not on the scale");
        }
      }
      marks.keySet().stream()
          .filter(id -> !ids.contains(id))
          .forEach(id -> add(Pointer.into(at, id), "is no question of the model"));
    }
  }

  private boolean isOffScale(BigDecimal mark) {
    var scale = request.awardModel().scale();
    return mark.compareTo(BigDecimal.valueOf(scale.min())) < 0
        || mark.compareTo(BigDecimal.valueOf(scale.max())) > 0;
  }

  private static boolean isOutside(@Nullable BigDecimal figure, Spread spread) {
    return figure != null
        && (figure.compareTo(spread.least()) < 0 || figure.compareTo(spread.most()) > 0);
  }

  private void drawn(SimulationRequest.Drawing drawing) {
    spread(drawing.price(), "/drawn/price", false);
    spread(drawing.marks(), "/drawn/marks", true);
    step(drawing.markStep());
    var own = drawing.marksOf();
    if (own != null) {
      var ids = request.questions().stream().map(SimulationRequest.AskedQuestion::id).toList();
      own.forEach(
          (id, spread) -> {
            var at = Pointer.into("/drawn/marksOf", id);
            if (!ids.contains(id)) {
              add(at, "is no question of the model");
            }
            spread(spread, at, true);
          });
    }
  }

  /** Marks are drawn in whole steps from nought. */
  private void step(@Nullable BigDecimal step) {
    var scale = request.awardModel().scale();
    if (step != null && !(isWhole(scale.min(), step) && isWhole(scale.max(), step))) {
      add(
          "/drawn/markStep",
          "does not divide the scale: the least and the best mark are whole steps");
    }
  }

  private static boolean isWhole(int mark, BigDecimal step) {
    return BigDecimal.valueOf(mark).remainder(step).signum() == 0;
  }

  private void spread(@Nullable Spread spread, String at, boolean marks) {
    if (spread == null) {
      add(at, "is needed");
      return;
    }
    if (spread.least().compareTo(spread.most()) > 0) {
      add(at, "the least is over the most");
    } else if (spread.shape() == Shape.TRIANGULAR && isOutside(spread.likely(), spread)) {
      add(at + "/likely", "the top of a triangle is between the least and the most");
    }
    if (marks && (isOffScale(spread.least()) || isOffScale(spread.most()))) {
      add(at, "reaches off the scale");
    }
  }
}
