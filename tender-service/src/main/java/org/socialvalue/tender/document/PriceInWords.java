package org.socialvalue.tender.document;

import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel.AbnormallyLow;
import org.socialvalue.events.AwardModel.PriceFormula;

/** How prices are judged, as a bidder would want it told. evaluation-service says it exactly. */
final class PriceInWords {

  private PriceInWords() {}

  static String formula(PriceFormula formula) {
    return switch (formula) {
      case LOWEST_OVER_BID -> "The lowest price divided by the price, times the points for price";
      case LINEAR_TO_CEILING ->
          "How far the price stays under its lot's ceiling, as a share of the ceiling, times the"
              + " points for price";
      case LINEAR_LOWEST_TO_HIGHEST ->
          "All points for the lowest price, none for the highest, in between by how far the price"
              + " is from each";
      case MEAN_DEVIATION ->
          "Half of the points for the mean price; one hundredth of them more for each per cent"
              + " below it and less for each per cent above";
      case QUALITY_PER_PRICE -> "Quality points for each pound, against the best of all bids";
      case AWARD_ON_VALUE ->
          "The price less what the answers are worth in pounds by the weights; in points, how far"
              + " the price stays under its lot's ceiling, or its value where it has none, as a"
              + " share of that, times the points for price";
      case TABLE -> "By the table below: how far the price lies above the lowest";
    };
  }

  static String test(@Nullable AbnormallyLow test) {
    if (test == null) {
      return "By the usual test; a bidder is asked to explain, and no bid is put out by it";
    }
    return switch (test.test()) {
      case MEAN_OF_ALL_BUT_HIGHEST ->
          "More than %s%% below the mean of all prices but the highest%s"
              .formatted(
                  test.belowMeanPercent().toPlainString(),
                  test.belowLowestPercent() == null
                      ? ""
                      : ", and more than %s%% below the lowest other price"
                          .formatted(test.belowLowestPercent().toPlainString()));
      case MEAN_OF_OTHERS_OR_NEXT ->
          "At least %s%% below the mean of the other prices%s"
              .formatted(
                  test.belowMeanPercent().toPlainString(),
                  test.belowNextPercent() == null
                      ? ""
                      : ", or at least %s%% below the next"
                          .formatted(test.belowNextPercent().toPlainString()));
    };
  }
}
