package org.socialvalue.monitoring.kpi;

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
 */
public record RevisionChange(
    UUID kpiId,
    UUID commitmentId,
    Kind kind,
    @Nullable KpiTerms terms,
    String reason,
    Side by,
    boolean waivesPromise) {

  public enum Kind {
    ADD,
    REVISE,
    /** Only its weight follows what happens to another; nobody asked for other terms. */
    REWEIGH,
    RETIRE
  }
}
