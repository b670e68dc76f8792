package org.socialvalue.evaluation.simulation;

import java.util.ArrayList;
import java.util.List;
import org.socialvalue.evaluation.simulation.SimulationRequest.Spread;

/** What a reader of a result has to know of how it came about. */
final class Assumptions {

  private Assumptions() {}

  static List<String> of(SimulationRequest request) {
    var said = new ArrayList<String>();
    said.add(
        "Every competition is scored by the arithmetic of real rankings, in exact fractions;"
            + " figures are rounded half up only to be shown.");
    var drawn = request.drawn();
    if (drawn != null) {
      var seed = request.seed();
      said.add(
          "Drawn with seed %d, in whole numbers: the same request gives the same result."
              .formatted(seed == null ? 1 : seed));
      said.add("Prices: %s, to the penny.".formatted(inWords(drawn.price())));
      said.add("Marks: %s, unless a question has its own.".formatted(inWords(drawn.marks())));
      said.add(
          "Each figure is drawn by itself: price and marks of a bid have nothing to do with each"
              + " other, nor have two bids.");
    }
    said.add(
        "A section decides an award where without its points another would be first, or nobody"
            + " alone.");
    said.add(
        "A middle bid is neither the cheapest nor the best in quality and social value together.");
    said.add("Shares are of competitions with one winner.");
    return said;
  }

  private static String inWords(Spread spread) {
    var range =
        "from %s to %s".formatted(spread.least().toPlainString(), spread.most().toPlainString());
    return switch (spread.shape()) {
      case UNIFORM -> "even " + range;
      case TRIANGULAR -> "a triangle " + range;
      case BELL -> "a bell (the sum of twelve even draws) " + range + ", the rest drawn anew";
    };
  }
}
