package org.socialvalue.monitoring.kpi;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.contract.Side;

/**
 * What a revision does to one KPI.
 *
 * @param terms the new terms; null for a retirement
 * @param reason why, in words that both sides agree on
 * @param by the side that proposed it
 * @param waivesPromise whether retiring it lets its promise go too
 * @param weighed whether its weight was asked for; what is shared out leaves it alone
 */
public record RevisionChange(
    UUID kpiId,
    UUID commitmentId,
    Kind kind,
    @Nullable KpiTerms terms,
    String reason,
    Side by,
    boolean waivesPromise,
    boolean weighed) {

  /** One that leaves the weight to be shared out. */
  RevisionChange(
      UUID kpiId,
      UUID commitmentId,
      Kind kind,
      @Nullable KpiTerms terms,
      String reason,
      Side by,
      boolean waivesPromise) {
    this(kpiId, commitmentId, kind, terms, reason, by, waivesPromise, false);
  }

  RevisionChange withWeight(BigDecimal weight) {
    var reweighed = Objects.requireNonNull(terms).withWeight(weight);
    return new RevisionChange(
        kpiId, commitmentId, kind, reweighed, reason, by, waivesPromise, weighed);
  }

  /** What a revision does to a KPI. */
  public enum Kind {
    ADD,
    REVISE,
    /** Only its weight follows what happens to another; nobody asked for other terms. */
    REWEIGH,
    RETIRE
  }
}
