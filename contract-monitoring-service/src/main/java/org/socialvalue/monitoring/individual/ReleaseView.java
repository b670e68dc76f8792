package org.socialvalue.monitoring.individual;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.suppression.Breakdown;

/**
 * Outcomes of single people as they are shared: no count from 1 to one below the threshold, and
 * none that could be reckoned from others or from an earlier release.
 *
 * @param kpiId null for outcomes unique to single people
 * @param releasedOn the day that the figures are of
 * @param threshold the least count shown
 * @param people by group, need band and result as far as that is safe
 */
public record ReleaseView(
    UUID contractId,
    UUID commitmentId,
    @Nullable UUID kpiId,
    LocalDate releasedOn,
    int threshold,
    Breakdown people) {

  public static ReleaseView from(OutcomeRelease release) {
    var subject = release.subject();
    return new ReleaseView(
        subject.contractId(),
        subject.commitmentId(),
        subject.kpiId(),
        release.releasedOn(),
        release.threshold(),
        release.published().last());
  }
}
