package org.socialvalue.tender.publication;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.AwardModel.AbnormallyLow;
import org.socialvalue.events.AwardModel.AbnormallyLow.Test;
import org.socialvalue.events.AwardModel.PriceBand;
import org.socialvalue.events.AwardModel.PriceFormula;

/** What is wrong with how bids are scored, or contradicts itself. */
final class AwardModelFaults {

  private static final int MOST_BANDS = 100;
  private static final BigDecimal THE_LOWEST = BigDecimal.valueOf(100);
  private static final BigDecimal A_HUNDREDFOLD = BigDecimal.valueOf(10_000);

  private final AwardModel model;
  private final FaultsFound faults;

  private AwardModelFaults(AwardModel model, FaultsFound faults) {
    this.model = model;
    this.faults = faults;
  }

  static void find(AwardModel model, FaultsFound faults) {
    var search = new AwardModelFaults(model, faults);
    search.figures();
    search.scale(model.scale());
    search.contradictions();
    search.priceTable(model.priceTable());
    search.abnormallyLow(model.abnormallyLow());
  }

  private void figures() {
    faults.percentage("/awardModel/priceWeight", model.priceWeight());
    faults.percentage("/awardModel/qualityWeight", model.qualityWeight());
    faults.percentage("/awardModel/socialValueWeight", model.socialValueWeight());
    faults.percentage("/awardModel/specifiedShare", model.specifiedShare());
    faults.percentage("/awardModel/openShare", model.openShare());
    faults.percentage("/awardModel/qualityMinimum", model.qualityMinimum());
    faults.notNegative("/awardModel/moderationTolerance", model.moderationTolerance());
    if (model.shownDecimals() < 0 || model.shownDecimals() > 6) {
      faults.add("/awardModel/shownDecimals", "must be from 0 to 6");
    }
  }

  private void scale(AwardModel.Scale scale) {
    var at = "/awardModel/scale";
    if (scale.min() < 0 || scale.max() > 1000) {
      faults.add(at, "must lie from 0 to 1000");
    }
    if (scale.min() >= scale.max()) {
      faults.add(at + "/max", "must be more than the least mark");
    }
    faults.unique(at + "/descriptors", "/mark", scale.descriptors(), AwardModel.Descriptor::mark);
    for (int i = 0; i < scale.descriptors().size(); i++) {
      int mark = scale.descriptors().get(i).mark();
      if (mark < scale.min() || mark > scale.max()) {
        faults.add(at + "/descriptors/" + i + "/mark", "lies outside the scale");
      }
    }
  }

  private void priceTable(@Nullable List<PriceBand> table) {
    var at = "/awardModel/priceTable";
    boolean needed = model.priceFormula() == PriceFormula.TABLE;
    var bands = table == null ? List.<PriceBand>of() : table;
    if (needed && bands.isEmpty()) {
      faults.add(at, "must hold the bands that the formula TABLE goes by");
    } else if (!needed && !bands.isEmpty()) {
      faults.add(at, "is of no use to the formula " + model.priceFormula());
    }
    if (bands.size() > MOST_BANDS) {
      faults.add(at, "must have at most " + MOST_BANDS + " bands");
    }
    for (int i = 0; i < bands.size(); i++) {
      var band = bands.get(i);
      var before = i == 0 ? null : bands.get(i - 1);
      faults.percentage(at + "/" + i + "/pointsPercent", band.pointsPercent());
      if (band.upToPercentOfLowest().compareTo(THE_LOWEST) < 0
          || band.upToPercentOfLowest().compareTo(A_HUNDREDFOLD) > 0) {
        faults.add(at + "/" + i + "/upToPercentOfLowest", "must be from 100 to 10000");
      }
      if (before != null
          && band.upToPercentOfLowest().compareTo(before.upToPercentOfLowest()) <= 0) {
        faults.add(at + "/" + i + "/upToPercentOfLowest", "must lie above the band before it");
      }
      if (before != null && band.pointsPercent().compareTo(before.pointsPercent()) > 0) {
        faults.add(
            at + "/" + i + "/pointsPercent",
            "a higher price must not bring more points than a lower");
      }
    }
  }

  private void abnormallyLow(@Nullable AbnormallyLow test) {
    if (test == null) {
      return;
    }
    var at = "/awardModel/abnormallyLow";
    faults.percentage(at + "/belowMeanPercent", test.belowMeanPercent());
    faults.percentage(at + "/belowNextPercent", test.belowNextPercent());
    faults.percentage(at + "/belowLowestPercent", test.belowLowestPercent());
    if (test.belowNextPercent() != null && test.test() != Test.MEAN_OF_OTHERS_OR_NEXT) {
      faults.add(at + "/belowNextPercent", "is of no use to the test " + test.test());
    }
    if (test.belowLowestPercent() != null && test.test() != Test.MEAN_OF_ALL_BUT_HIGHEST) {
      faults.add(at + "/belowLowestPercent", "is of no use to the test " + test.test());
    }
  }

  private void contradictions() {
    var minimum = model.qualityMinimum();
    if (minimum != null && minimum.signum() > 0 && model.qualityWeight().signum() == 0) {
      faults.add("/awardModel/qualityMinimum", "quality carries no weight to be a minimum of");
    }
    var scale = model.scale();
    var widest = BigDecimal.valueOf((long) scale.max() - scale.min());
    if (widest.signum() > 0 && model.moderationTolerance().compareTo(widest) > 0) {
      faults.add(
          "/awardModel/moderationTolerance",
          "is wider than the scale: marks can't be further apart than " + widest);
    }
  }
}
