package org.socialvalue.monitoring.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.kpi.KpiView.VersionView;
import org.socialvalue.monitoring.review.Decision;
import org.socialvalue.monitoring.status.KpiStatus;

/** Every promise of a contract from its question to its verdict. */
public record LedgerView(UUID contractId, LocalDate asOf, List<Entry> promises) {

  /**
   * One promise.
   *
   * @param questionId the question that it answered; null for an unscored KPI
   * @param pointsScored what its question brought; null where it was not scored
   * @param stories how many are told with a consent that holds
   * @param verdicts what reviews decided, oldest first
   */
  public record Entry(
      UUID lineage,
      UUID promiseId,
      UUID commitmentId,
      LocalizedText statement,
      Promise.Provenance provenance,
      boolean counted,
      @Nullable String questionId,
      @Nullable BigDecimal pointsScored,
      @Nullable BigDecimal pointsPossible,
      Treatment state,
      List<KpiEntry> kpis,
      long stories,
      List<Verdict> verdicts) {}

  /** One KPI with its versions and where it stands. */
  public record KpiEntry(UUID kpiId, List<VersionView> versions, KpiStatus status) {}

  /** What a review decided. */
  public record Verdict(UUID reviewId, LocalDate dueOn, Decision.Kind decision, String reason) {}
}
