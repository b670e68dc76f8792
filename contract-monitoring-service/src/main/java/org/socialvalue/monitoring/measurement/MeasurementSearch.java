package org.socialvalue.monitoring.measurement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Wanted;

/**
 * What is looked for among the figures of a KPI; null for any.
 *
 * @param from those with a day on or after this one
 * @param to those with a day on or before this one
 */
record MeasurementSearch(
    @Nullable MeasurementStage stage, @Nullable LocalDate from, @Nullable LocalDate to) {

  Wanted among(Wanted seen) {
    return seen.andIfAsked("stage = :stage", "stage", stage)
        .andIfAsked("periodTo >= :from", "from", from)
        .andIfAsked("periodFrom <= :to", "to", to);
  }
}
