package org.socialvalue.tender.publication;

import java.math.BigDecimal;
import org.socialvalue.events.AwardModel;

/** What is wrong with how bids are scored, or contradicts itself. */
final class AwardModelFaults {

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
